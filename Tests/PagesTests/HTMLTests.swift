import HTML
import Testing

@Suite struct HTMLTests {
    @Test func `an element is written with its attributes and what stands inside it`() {
        let node = p(.class("lead"), .id("first")) {
            "Good "
            strong { "morning" }
        }
        #expect(node.text == #"<p class="lead" id="first">Good <strong>morning</strong></p>"#)
    }

    @Test func `text from the record can never become markup`() {
        let name = #"<script>alert("x")</script> & 'Co'"#
        #expect(
            p { name }.text
                == "<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Co&#39;</p>")
    }

    @Test func `text from the record can never leave an attribute`() {
        #expect(
            input(.value(#"" onfocus="alert(1)"#)).text == #"<input value="&quot; onfocus=&quot;alert(1)">"#)
    }

    @Test func `letters beyond ASCII are kept as they are`() {
        #expect(p { "Zoë’s plan – ✓" }.text == "<p>Zoë’s plan – ✓</p>")
    }

    @Test(arguments: [(true, #"<option value="a" selected>A</option>"#), (false, #"<option value="a">A</option>"#)])
    func `an attribute that does not apply is left out and a flag has no value`(isChosen: Bool, expected: String) {
        #expect(option(.value("a"), isChosen ? .selected : nil) { "A" }.text == expected)
    }

    @Test func `an element without an inside has no closing tag`() {
        #expect(br().text == "<br>")
        #expect(td().text == "<td></td>")
    }

    @Test func `what is not there leaves no trace`() {
        let nobody: String? = nil
        #expect(p { if let nobody { strong { nobody } } }.text == "<p></p>")
    }

    @Test func `a list is written in its order`() {
        #expect(ul { for word in ["a", "b"] { li { word } } }.text == "<ul><li>a</li><li>b</li></ul>")
    }

    @Test func `a document says that it is HTML`() {
        #expect(
            String(decoding: html { body() }.document, as: UTF8.self) == "<!DOCTYPE html>\n<html><body></body></html>\n"
        )
    }
}
