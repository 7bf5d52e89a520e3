package port.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that every command takes which reads source.
final class CommonOptions {
    @Option(names = "--json", paramLabel = "FILE", description = "Write everything found as one JSON document.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "-j",
            paramLabel = "N",
            description =
                    "Scan N programs at once. Default: the number of processors, which a verification uses by itself.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--color", paramLabel = "WHEN", description = "Colour: auto, always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "-v", description = "Say more: ignored options, exact places, details of defects.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors: no result, no warnings, no progress.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    Optional<Path> json() {
        return json;
    }

    /// How many programs may be worked on at once.
    int jobs() throws UsageProblem {
        int count = jobs.orElse(Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new UsageProblem("-j needs a number of at least 1, not " + count);
        }
        return count;
    }

    ColorChoice color() {
        return color;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }
}
