package port.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import port.report.CallReport;
import port.report.KernelReport;
import port.report.ProgramReport;

/// The result of `scan` for spreadsheets: a line for each kernel and each function that is called (RFC 4180).
final class ScanCsv {
    private static final String HEAD = "program,kind,name,place,count,support,reason\r\n";

    private ScanCsv() {}

    static String render(List<ProgramReport> programs) {
        return HEAD + programs.stream().flatMap(ScanCsv::lines).collect(Collectors.joining());
    }

    private static Stream<String> lines(ProgramReport program) {
        return Stream.concat(
                program.kernels().stream().map(kernel -> line(program, kernel)),
                program.calls().stream().map(call -> line(program, call)));
    }

    private static String line(ProgramReport program, KernelReport kernel) {
        return line(
                program.name(),
                "kernel",
                kernel.name(),
                kernel.place(),
                "1",
                kernel.support(),
                String.join("; ", kernel.reasons()));
    }

    private static String line(ProgramReport program, CallReport call) {
        return line(
                program.name(), "call", call.name(), "", Integer.toString(call.count()), call.support(), call.reason());
    }

    private static String line(String... fields) {
        return Stream.of(fields).map(ScanCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
