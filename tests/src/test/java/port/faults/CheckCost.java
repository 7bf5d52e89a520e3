package port.faults;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.reference.Reference;
import port.reference.check.Checks;
import port.reference.launch.LaunchListener;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;
import port.translate.Request;
import port.translate.Translator;

/// Measures what the checks cost: runs kernels of a benchmark program on the reference engine without and with them.
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
        double product = 1;
        for (String kernel : List.of(args).subList(1, args.length)) {
            double plain = cost.milliseconds(kernel, Checks.NONE);
            double checked = cost.milliseconds(kernel, Checks.ALL);
            System.out.printf("%-12s %9.1f %9.1f %6.1f%n", kernel, plain, checked, checked / plain);
            product *= checked / plain;
        }
        System.out.printf("%-12s %9s %9s %6.1f%n", "geomean", "", "", Math.pow(product, 1.0 / (args.length - 1)));
    }

    private double milliseconds(String kernel, Checks checks) {
        var out = new ByteArrayOutputStream();
        var settings =
                ProcessSettings.of(out, out)
                        .withArguments("suite", List.of(kernel, "1"))
                        .withTimeout(Duration.ofMinutes(2))
                        .withChecks(checks);
        long start = System.nanoTime();
        Outcome outcome = Reference.run(program, settings, LaunchListener.none());
        double whole = (System.nanoTime() - start) * 1e-6;
        outcome.findings().forEach(System.out::println);
        outcome.fault().ifPresent(System.out::println);
        Matcher shown = TIME.matcher(out.toString());
        return shown.find() ? Double.parseDouble(shown.group(1)) : whole;
    }
}
