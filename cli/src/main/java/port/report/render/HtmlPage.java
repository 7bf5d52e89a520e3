package port.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import port.report.JsonReport;
import port.report.Report;

/// One file that shows the report in a browser and loads nothing.
final class HtmlPage {
    private static final String FOLDER = "/port/report/html/";
    private static final List<String> SCRIPTS = List.of("model.js", "code.js", "views.js", "app.js");

    private HtmlPage() {}

    static String render(Report report) {
        var script = new StringBuilder();
        SCRIPTS.forEach(name -> script.append(resource(name)));
        // Within a script element `</script` and `<!--` must not appear; JSON allows the escape.
        String data = JsonReport.compact(report).replace("<", "\\u003c");
        return resource("page.html")
                .replace("@STYLE@", resource("style.css"))
                .replace("@SCRIPT@", script)
                .replace("@DATA@", data);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
