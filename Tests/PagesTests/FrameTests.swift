import Pages
import Testing

@Suite struct FrameTests {
    @Test func `every page can be read by ear and by keyboard`() {
        let page = NotFoundPage().text
        #expect(page.contains(#"<html lang="en-GB">"#))
        #expect(page.contains(##"<a class="skip" href="#content">Skip to the content</a>"##))
        #expect(page.contains(#"<main id="content" tabindex="-1">"#))
        #expect(page.count(of: "<h1>") == 1)
    }

    @Test func `an error page shows a reference number and never the error`() {
        let page = ErrorPage(reference: "7F3A-91C2").text
        #expect(page.contains("<strong>7F3A-91C2</strong>"))
        #expect(page.contains("Nothing in the record was changed."))
    }

    @Test func `pages have the one script of all pages, and no style of their own`() {
        let page = ErrorPage(reference: "1").text
        #expect(page.count(of: "<script") == 1)
        #expect(page.contains(#"<script src="/mainstay.js" defer></script>"#))
        #expect(!page.contains("style="))
    }
}
