package port.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;
import port.report.Report;
import port.report.WholeFile;
import port.report.render.Rendering;

/// The options that ask for renderings of the report beside what the command prints.
final class RenderOptions {
    private final Map<Rendering, Path> targets = new EnumMap<>(Rendering.class);

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as one HTML file.")
    void html(Path file) {
        targets.put(Rendering.HTML, file);
    }

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write the report as Markdown.")
    void markdown(Path file) {
        targets.put(Rendering.MARKDOWN, file);
    }

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write the report as SARIF 2.1.0.")
    void sarif(Path file) {
        targets.put(Rendering.SARIF, file);
    }

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the report as JUnit's XML.")
    void junit(Path file) {
        targets.put(Rendering.JUNIT, file);
    }

    @Option(names = "--gitlab", paramLabel = "FILE", description = "Write the report as GitLab's code quality.")
    void gitlab(Path file) {
        targets.put(Rendering.GITLAB, file);
    }

    @Option(names = "--github", paramLabel = "FILE", description = "Write the report as GitHub's workflow commands.")
    void github(Path file) {
        targets.put(Rendering.GITHUB, file);
    }

    void write(Report report) throws EnvironmentProblem {
        for (Map.Entry<Rendering, Path> target : targets.entrySet()) {
            write(target.getKey().render(report), target.getValue());
        }
    }

    static void write(String text, Path file) throws EnvironmentProblem {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot write '" + file + "': " + Problems.reason(e), e);
        }
    }
}
