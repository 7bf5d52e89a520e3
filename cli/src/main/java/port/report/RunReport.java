package port.report;

import java.util.Objects;

/// How a run of a program ended.
///
/// @param engine `port` or `reference`
/// @param exitCode the program's own
/// @param launches how many kernels it launched
public record RunReport(String engine, int exitCode, int launches) {
    public RunReport {
        Objects.requireNonNull(engine, "engine");
    }
}
