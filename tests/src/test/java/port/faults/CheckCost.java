package port.faults;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.reference.Reference;
import port.reference.check.Checks;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;
import port.translate.Request;
import port.translate.Translator;

/// Measures what the checks cost: runs kernels of a benchmark program on the reference engine without and with them. Prints milliseconds and,
/// as it stands behind the first launch, the megabytes that are alive. Started by `tests/checks/run`.
///
/// Arguments: the CUDA file, then names of kernels, each of which the program takes as its first argument. The program prints lines that
/// hold `best=MILLISECONDS`; where it does not, the time of the whole run is taken.
public final class CheckCost {
    private static final Pattern TIME = Pattern.compile("best=([0-9.]+)");

    private final Program program;

    private CheckCost(Program program) {
        this.program = program;
    }

    public static void main(String[] args) {
        var request = new Request("suite", List.of(Path.of(args[0])), Options.of(Pass.HOST));
        var cost = new CheckCost(Translator.translate(request).original().orElseThrow());
        double times = 1;
        double sizes = 1;
        System.out.printf("%-12s %22s %22s%n", "kernel", "ms, plain and checked", "MB, plain and checked");
        for (String kernel : List.of(args).subList(1, args.length)) {
            Cost plain = cost.of(kernel, Checks.NONE);
            Cost checked = cost.of(kernel, Checks.ALL);
            double time = checked.milliseconds() / plain.milliseconds();
            double size = checked.megabytes() / plain.megabytes();
            System.out.printf(
                    "%-12s %8.1f %8.1f %5.1f %8.1f %8.1f %5.1f%n",
                    kernel,
                    plain.milliseconds(),
                    checked.milliseconds(),
                    time,
                    plain.megabytes(),
                    checked.megabytes(),
                    size);
            times *= time;
            sizes *= size;
        }
        double root = 1.0 / (args.length - 1);
        System.out.printf("%-12s %23.1f %23.1f%n", "geomean", Math.pow(times, root), Math.pow(sizes, root));
    }

    private record Cost(double milliseconds, double megabytes) {}

    private Cost of(String kernel, Checks checks) {
        var out = new ByteArrayOutputStream();
        var settings =
                ProcessSettings.of(out, out)
                        .withArguments("suite", List.of(kernel, "1"))
                        .withTimeout(Duration.ofMinutes(2))
                        .withChecks(checks);
        double before = alive();
        var behind = new double[1];
        long start = System.nanoTime();
        Outcome outcome =
                Reference.run(
                        program,
                        settings,
                        (launch, _) -> behind[0] = launch.sequence() == 0 ? alive() - before : behind[0]);
        double whole = (System.nanoTime() - start) * 1e-6;
        outcome.findings().forEach(System.out::println);
        outcome.fault().ifPresent(System.out::println);
        Matcher shown = TIME.matcher(out.toString());
        return new Cost(shown.find() ? Double.parseDouble(shown.group(1)) : whole, behind[0]);
    }

    /// In megabytes. What the thread of an earlier run holds goes away with it, a little later.
    private static double alive() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            LockSupport.parkNanos(50_000_000);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) * 1e-6;
    }
}
