package port.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the reports of all shards together again, so that they are the report of one run, byte for byte.
public final class Shards {
    private Shards() {}

    /// @throws IllegalArgumentException if they are not all the shards of one run; the message is a sentence
    public static Report merge(List<Report> reports) {
        Map<Integer, Report> byIndex = new TreeMap<>();
        for (Report report : reports) {
            Shard shard =
                    report.shard()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "one of the reports is of no shard, but of a whole run"));
            if (byIndex.put(shard.index(), report) != null) {
                throw new IllegalArgumentException("shard " + name(shard) + " is there twice");
            }
        }
        Report first = byIndex.values().iterator().next();
        Shard model = first.shard().orElseThrow();
        for (Report report : byIndex.values()) {
            checkFits(report, first);
        }
        for (int index = 1; index <= model.total(); index++) {
            if (!byIndex.containsKey(index)) {
                throw new IllegalArgumentException("shard " + index + "/" + model.total() + " is missing");
            }
        }
        int status = reports.stream().mapToInt(Report::exitCode).max().orElse(0);
        return new Report(first.schema(), first.command(), programs(byIndex.values(), model), first.findings(), status);
    }

    private static void checkFits(Report report, Report first) {
        Shard shard = report.shard().orElseThrow();
        Shard model = first.shard().orElseThrow();
        if (shard.total() != model.total()) {
            throw new IllegalArgumentException(
                    "shard " + name(shard) + " and shard " + name(model) + " are of different runs");
        }
        if (!shard.programs().equals(model.programs())) {
            throw new IllegalArgumentException(
                    "shard "
                            + name(shard)
                            + " found other programs than shard "
                            + name(model)
                            + ": they saw different sources");
        }
        if (!report.command().equals(first.command())) {
            throw new IllegalArgumentException(
                    "shard " + name(shard) + " is of another command than shard " + name(model));
        }
    }

    private static List<ProgramReport> programs(Iterable<Report> reports, Shard model) {
        Map<String, ProgramReport> byName = new HashMap<>();
        for (Report report : reports) {
            for (ProgramReport program : report.programs()) {
                if (byName.put(program.name(), program) != null) {
                    throw new IllegalArgumentException("program '" + program.name() + "' is in two shards");
                }
            }
        }
        for (String name : model.programs()) {
            if (!byName.containsKey(name)) {
                throw new IllegalArgumentException("program '" + name + "' is in no shard");
            }
        }
        return byName.values().stream()
                .sorted(Comparator.comparingInt(program -> model.programs().indexOf(program.name())))
                .toList();
    }

    private static String name(Shard shard) {
        return shard.index() + "/" + shard.total();
    }
}
