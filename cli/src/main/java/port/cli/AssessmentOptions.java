package port.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import port.verify.Assessment;
import port.verify.Policy;

/// How `verify` judges.
final class AssessmentOptions {
    @Option(
            names = "--policy",
            paramLabel = "WHAT",
            description = "What counts as equivalent: strict (equal bytes), default, or ascend (its tools' limits).")
    private Policy policy = Policy.DEFAULT;

    @Option(
            names = "--schedules",
            paramLabel = "N",
            description = "Run the original under N more orders of blocks and threads, and say what depends on them.")
    private int schedules;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "Chooses these orders, and invented inputs (default 1).")
    private long seed = 1;

    @Option(names = "--launch", paramLabel = "N", description = "Examine this launch even if nothing differs.")
    private Optional<Long> launch = Optional.empty();

    Assessment assessment() throws UsageProblem {
        if (schedules < 0) {
            throw new UsageProblem("'--schedules' needs a number that is not negative, not " + schedules);
        }
        if (launch.orElse(0L) < 0) {
            throw new UsageProblem("'--launch' counts from 0, there is no launch " + launch.get());
        }
        Assessment assessment = Assessment.DEFAULT.with(policy).withSchedules(schedules, seed);
        return launch.map(assessment::examining).orElse(assessment);
    }
}
