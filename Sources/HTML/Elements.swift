// One constant an element that the pages use. They are constants and not functions so that each is one line.

// The frame of a page.
/// The element `html`.
package let html = Tag("html")
/// The element `head`.
package let head = Tag("head")
/// The element `title`.
package let title = Tag("title")
/// The element `body`.
package let body = Tag("body")
/// The element `header`.
package let header = Tag("header")
/// The element `nav`.
package let nav = Tag("nav")
/// The element `main`.
package let main = Tag("main")
/// The element `footer`.
package let footer = Tag("footer")
/// The element `section`.
package let section = Tag("section")
/// The element `aside`.
package let aside = Tag("aside")
/// The element `figure`.
package let figure = Tag("figure")
/// The element `div`.
package let div = Tag("div")

// Headings and text.
/// The element `h1`.
package let h1 = Tag("h1")
/// The element `h2`.
package let h2 = Tag("h2")
/// The element `h3`.
package let h3 = Tag("h3")
/// The element `h4`.
package let h4 = Tag("h4")
/// The element `p`.
package let p = Tag("p")
/// The element `span`.
package let span = Tag("span")
/// The element `strong`.
package let strong = Tag("strong")
/// The element `small`.
package let small = Tag("small")
/// The element `em`.
package let em = Tag("em")
/// The element `a`.
package let a = Tag("a")
/// The element `mark`: words that were searched for.
package let hit = Tag("mark")
/// The element `abbr`.
package let abbr = Tag("abbr")
/// The element `time`.
package let time = Tag("time")
/// The element `blockquote`.
package let blockquote = Tag("blockquote")

// Lists.
/// The element `ul`.
package let ul = Tag("ul")
/// The element `ol`.
package let ol = Tag("ol")
/// The element `li`.
package let li = Tag("li")
/// The element `dl`.
package let dl = Tag("dl")
/// The element `dt`.
package let dt = Tag("dt")
/// The element `dd`.
package let dd = Tag("dd")

// Tables.
/// The element `table`.
package let table = Tag("table")
/// The element `caption`.
package let caption = Tag("caption")
/// The element `thead`.
package let thead = Tag("thead")
/// The element `tbody`.
package let tbody = Tag("tbody")
/// The element `tr`.
package let tr = Tag("tr")
/// The element `th`.
package let th = Tag("th")
/// The element `td`.
package let td = Tag("td")

// Forms.
/// The element `form`.
package let form = Tag("form")
/// The element `fieldset`.
package let fieldset = Tag("fieldset")
/// The element `legend`.
package let legend = Tag("legend")
/// The element `label`.
package let label = Tag("label")
/// The element `button`.
package let button = Tag("button")
/// The element `select`.
package let select = Tag("select")
/// The element `progress`.
package let progress = Tag("progress")
/// The element `option`.
package let option = Tag("option")
/// The element `textarea`.
package let textarea = Tag("textarea")
/// The element `datalist`.
package let datalist = Tag("datalist")

// What opens when asked.
/// The element `details`.
package let details = Tag("details")
/// The element `summary`.
package let summary = Tag("summary")

// What a script needs.
/// The element `script`.
package let script = Tag("script")
/// The element `dialog`.
package let dialog = Tag("dialog")

// Elements without an inside.
/// The element `br`.
package let br = VoidTag("br")
/// The element `hr`.
package let hr = VoidTag("hr")
/// The element `img`.
package let img = VoidTag("img")
/// The element `input`.
package let input = VoidTag("input")
/// The element `link`.
package let link = VoidTag("link")
/// The element `meta`.
package let meta = VoidTag("meta")
