package port.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What one command found out, whole: the document behind `--json`.
///
/// @param schema [#SCHEMA]; goes up when a field changes its meaning or goes away
/// @param command `scan`, `translate`, `run` or `verify`
/// @param programs in the order in which they were found
/// @param findings those that belong to no single program
/// @param exitCode of the command
/// @param shard present where this is one part of several
public record Report(
        String schema,
        String command,
        List<ProgramReport> programs,
        List<Finding> findings,
        int exitCode,
        Optional<Shard> shard) {
    public static final String SCHEMA = "port-report/1";

    public Report {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(command, "command");
        programs = List.copyOf(programs);
        findings = List.copyOf(findings);
        Objects.requireNonNull(shard, "shard");
    }

    /// The report of a whole run.
    public Report(String schema, String command, List<ProgramReport> programs, List<Finding> findings, int exitCode) {
        this(schema, command, programs, findings, exitCode, Optional.empty());
    }
}
