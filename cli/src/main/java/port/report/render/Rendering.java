package port.report.render;

import java.util.Locale;
import port.report.Report;

/// The forms in which a report can be had.
public enum Rendering {
    HTML,
    MARKDOWN,
    SARIF,
    JUNIT,
    GITLAB,
    GITHUB;

    /// The report in this form, ready to be written to a file in UTF-8.
    public String render(Report report) {
        return switch (this) {
            case HTML -> HtmlPage.render(report);
            case MARKDOWN -> Markdown.render(report);
            case SARIF -> Sarif.render(report);
            case JUNIT -> Junit.render(report);
            case GITLAB -> GitlabQuality.render(report);
            case GITHUB -> GithubCommands.render(report);
        };
    }

    /// The option that asks for it, such as `--html`.
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
