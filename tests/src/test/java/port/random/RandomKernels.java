package port.random;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import port.reference.check.Checks;
import port.verdicts.Ported;
import port.verify.Assessment;
import port.verify.KernelResult;
import port.verify.PortNotCompiled;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.VerifySettings;

/// Has both engines run random kernels: `RandomKernels COUNT SEED [KERNELS_PER_PROGRAM [FOLDER]]`. Programs on which they differ are written to the folder.
///
/// With `-Dport.random.lanes=true` the threads of the port run together wherever they can; the JVM needs vectors then.
public final class RandomKernels {
    private static final Assessment ONE_BY_ONE = Assessment.DEFAULT.inOneOrder();
    private static final Assessment TOGETHER = ONE_BY_ONE.withLanes();

    private RandomKernels() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int perProgram = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        Path folder =
                arguments.length > 3
                        ? Files.createDirectories(Path.of(arguments[3]))
                        : Files.createTempDirectory("random");
        boolean lanes = Boolean.getBoolean("port.random.lanes");
        int agreed = 0;
        int tried = 0;
        for (int number = 0; tried < count; number++) {
            Result result =
                    lanes ? runTogether(seed + number, perProgram, folder) : run(seed + number, perProgram, folder);
            tried += perProgram;
            agreed += result.agreed();
            result.findings().forEach(System.out::println);
        }
        System.out.printf("%d of %d random kernels agree bit for bit, seed %d%n", agreed, tried, seed);
    }

    /// @param agreed how many kernels were compared and are equal; none where the program could not be run
    /// @param findings what is wrong, one line a kernel
    record Result(int agreed, List<String> findings) {}

    /// Has both engines run the program of this seed.
    static Result run(long seed, int kernels, Path folder) throws IOException {
        return run(seed, kernels, folder, ONE_BY_ONE);
    }

    /// The same, with threads of the port run together wherever they can.
    static Result runTogether(long seed, int kernels, Path folder) throws IOException {
        return run(seed, kernels, folder, TOGETHER);
    }

    private static Result run(long seed, int kernels, Path folder, Assessment assessment) throws IOException {
        Path file = folder.resolve("random" + seed + ".cu");
        Files.writeString(file, Kernels.program(seed, kernels));
        List<String> findings = new ArrayList<>();
        int agreed = 0;
        try {
            Verification found = Ported.of(file).verify(VerifySettings.of("random").with(Checks.ALL).with(assessment));
            for (KernelResult kernel : found.kernels()) {
                if (kernel.verdict() == Verdict.EXACT) {
                    agreed++;
                } else {
                    findings.add(
                            "seed %d, %s: %s, %s".formatted(seed, kernel.kernel(), kernel.verdict(), kernel.detail()));
                }
            }
            if (findings.isEmpty() && found.verdict() != Verdict.EXACT) {
                findings.add("seed %d: %s, %s".formatted(seed, found.verdict(), found.reason()));
            }
            long missing = kernels - found.comparedLaunches();
            if (missing != 0) {
                findings.add("seed %d: %d launches were not compared".formatted(seed, missing));
            }
        } catch (PortNotCompiled | IllegalStateException e) {
            findings.add("seed %d: %s".formatted(seed, e.getMessage()));
        }
        if (findings.isEmpty()) {
            Files.delete(file);
        }
        return new Result(agreed, findings);
    }
}
