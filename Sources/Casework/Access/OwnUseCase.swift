/// Something that people do about their own account and what is kept for it: everybody may, and nobody for another.
package protocol OwnUseCase: UseCase {
    var account: Account { get }
}

extension OwnUseCase {
    package static var permission: Permission { .ownAccount }
    package var doer: Doer { .person(account) }
}
