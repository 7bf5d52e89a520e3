package port.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `port verify` on a program in a process of its own and reads the report.
final class PortProcess {
    private final List<String> port;
    private final int seconds;

    /// @param port the command that starts `port`
    /// @param seconds how long one program may take
    PortProcess(List<String> port, int seconds) {
        this.port = List.copyOf(port);
        this.seconds = seconds;
    }

    Measured verify(Path program, Path work, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        Path report = Files.createTempFile("port", ".json");
        Files.delete(report);
        var command = new ArrayList<>(port);
        command.addAll(List.of("verify", program.toString(), "--json", report.toString()));
        command.addAll(List.of("--timeout", Integer.toString(seconds)));
        command.addAll(options);
        if (!arguments.isEmpty()) {
            command.add("--");
            command.addAll(arguments);
        }
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .start();
        boolean ended = process.waitFor(3L * seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        try {
            if (!ended) {
                return new Measured("TIMEOUT", "-", 0, 0, wall, "not ended after " + 3 * seconds + " s");
            }
            if (!Files.exists(report)) {
                return new Measured(
                        "DEFECT", "-", 0, 0, wall, "port ended with " + process.exitValue() + " and no report");
            }
            return read(new ObjectMapper().readTree(report.toFile()), wall);
        } finally {
            Files.deleteIfExists(report);
        }
    }

    /// The worst of the programs that the report names: a folder may hold several.
    private static Measured read(JsonNode report, double wall) {
        long kernels = 0;
        long launches = 0;
        String state = "";
        String exit = "-";
        String reason = "";
        for (JsonNode program : report.path("programs")) {
            kernels += program.path("kernels").size();
            JsonNode verification = program.path("verification");
            launches += verification.path("launches").asLong();
            String own = verification.path("verdict").asText("NOT SUPPORTED");
            if (state.isEmpty() || !Measured.isAgreement(own)) {
                state = own;
                reason = verification.path("reason").asText("");
                exit = verification.path("expectedExitCode").asText("-");
            }
        }
        if (state.isEmpty()) {
            state = "NOT SUPPORTED";
        }
        String finding = firstError(report);
        if (finding.startsWith("PORT9")) {
            state = "DEFECT";
        }
        return new Measured(
                state,
                exit,
                kernels,
                launches,
                wall,
                withoutFolders(Measured.isAgreement(state) || !reason.isEmpty() ? reason : finding));
    }

    /// Places are named by the file alone: the table does not say where the code base was fetched to.
    private static String withoutFolders(String text) {
        return text.replaceAll("/[^\\s']*/(?=[^/\\s']+:\\d)", "");
    }

    private static String firstError(JsonNode report) {
        var all = new ArrayList<JsonNode>();
        report.path("findings").forEach(all::add);
        report.path("programs").forEach(program -> program.path("findings").forEach(all::add));
        for (JsonNode finding : all) {
            if (finding.path("severity").asText().equalsIgnoreCase("error")) {
                return finding.path("code").asText() + ": " + finding.path("message").asText();
            }
        }
        return "";
    }
}
