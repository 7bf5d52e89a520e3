package port.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import port.report.Shard;

/// Which part of the programs to work on: by option, or as the engine that shares the work says in the environment.
final class ShardOption {
    private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = {
                "Work on part I of N, counted from 1; 'port merge' puts the reports together.",
                "Default: what TEST_SHARD_INDEX and TEST_TOTAL_SHARDS say, or JOB_COMPLETION_INDEX with '--shard */N'."
            })
    private Optional<String> shard = Optional.empty();

    /// @param names of all programs, in order
    Optional<Shard> of(List<String> names, Map<String, String> environment) throws UsageProblem {
        String text = shard.orElse(fromBazel(environment));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.startsWith("*/")) {
            text = counted("JOB_COMPLETION_INDEX", environment) + text.substring(1);
        }
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw new UsageProblem("--shard needs I/N, such as 2/4, not '" + text + "'");
        }
        int index = Integer.parseInt(part.group(1));
        int total = Integer.parseInt(part.group(2));
        if (index < 1 || index > total) {
            throw new UsageProblem("--shard counts from 1 to N, there is no part " + text);
        }
        return Optional.of(new Shard(index, total, names));
    }

    private static String fromBazel(Map<String, String> environment) throws UsageProblem {
        String total = environment.getOrDefault("TEST_TOTAL_SHARDS", "");
        return total.isEmpty() ? "" : counted("TEST_SHARD_INDEX", environment) + "/" + total;
    }

    /// Engines count from 0.
    private static int counted(String variable, Map<String, String> environment) throws UsageProblem {
        String value = environment.getOrDefault(variable, "");
        if (!value.matches("\\d{1,6}")) {
            throw new UsageProblem("the number of the shard is not in " + variable + ": '" + value + "'");
        }
        return Integer.parseInt(value) + 1;
    }
}
