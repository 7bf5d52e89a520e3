package port.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import port.diagnostic.Code;
import port.diagnostic.Defect;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// What a user sees when `port` itself is wrong: one sentence, and a file with the details for the report.
final class DefectReport {
    private DefectReport() {}

    static Diagnostic of(Throwable problem, List<String> line, Terminal terminal) {
        Diagnostic diagnostic =
                problem instanceof Defect placed
                        ? Diagnostic.error(Code.DEFECT, placed.span(), "port failed: " + summary(placed.getCause()))
                        : Diagnostic.error(Code.DEFECT, Span.NONE, "port failed: " + summary(problem));
        if (line.contains("-v")) {
            terminal.err().print(details(problem, line));
            return diagnostic.withHelp("please report this, with what stands above");
        }
        try {
            Path file = Files.createTempFile("port-defect-", ".txt");
            Files.writeString(file, details(problem, line));
            return diagnostic.withHelp("please report this, with the file '" + file + "'");
        } catch (IOException _) {
            return diagnostic.withHelp("please report this, with what the same command prints with -v");
        }
    }

    private static String summary(Throwable problem) {
        String message = problem.getMessage() == null ? "" : ": " + problem.getMessage().lines().findFirst().orElse("");
        return problem.getClass().getSimpleName() + message;
    }

    private static String details(Throwable problem, List<String> line) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println("port " + String.join(" ", line));
        writer.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
        problem.printStackTrace(writer);
        writer.flush();
        return text.toString();
    }
}
