package port.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import port.report.BranchCoverage;
import port.report.Finding;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.Listing;
import port.report.PartingReport;
import port.report.Place;
import port.report.ProgramReport;
import port.report.Report;
import port.report.UlpReport;
import port.report.VerificationReport;

/// Reports of any size for the renderings.
final class Reports {
    private static final List<String> VERDICTS =
            List.of("EXACT", "EXACT", "EXACT", "WITHIN_BOUND", "NOT_RUN", "MISMATCH");
    private static final int KERNELS_OF_A_PROGRAM = 10;
    private static final int LINES_OF_A_KERNEL = 12;

    private Reports() {}

    /// One program with one kernel, and so many findings: errors, warnings and notes in turn, some without a place.
    static Report withFindings(int count) {
        List<String> severities = List.of("error", "warning", "note");
        List<Finding> findings =
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new Finding(
                                        "PORT3002",
                                        severities.get(i % 3),
                                        "function 'f%d<a, b>' is not known: 100 %% | \"of\" it\n& more".formatted(i),
                                        i % 5 == 4 ? "" : "src/a b.cu",
                                        i % 5 == 4 ? 0 : 1 + i % 40,
                                        i % 5 == 4 ? 0 : 3,
                                        "declare it",
                                        List.of()))
                        .toList();
        return report(List.of(program("p", 1, findings)));
    }

    /// So many findings with messages of so many characters that do not compress.
    static Report withLongFindings(int count, int length) {
        var dice = new Random(1);
        List<Finding> findings =
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            String noise =
                                    dice.ints(length, 'a', 'z' + 1)
                                            .mapToObj(Character::toString)
                                            .collect(Collectors.joining());
                            return new Finding("PORT3002", "error", noise, "a.cu", 1 + i, 1, "", List.of());
                        })
                        .toList();
        return report(List.of(program("p", 1, findings)));
    }

    /// A data race: a finding with a note at the other access.
    static Report withARace() {
        String file = "src/p.cu";
        var other = new Finding("PORT6101", "note", "the other access, by thread 1", file, 5, 9, "", List.of());
        var race = new Finding("PORT6101", "error", "data race on 'x[0]'", file, 3, 5, "", List.of(other));
        return report(List.of(program("p", 1, List.of(race))));
    }

    /// A program with one exact kernel whose original has a fault.
    static Report withAFaultyProgram() {
        ProgramReport program = program("p", 1, List.of());
        VerificationReport result = program.verification().orElseThrow();
        return report(
                List.of(
                        program.with(
                                new VerificationReport(
                                        "SOURCE_FAULTY", "data race", 1, 4096, true, 0, 0, result.kernels()))));
    }

    /// A kernel that differs, as its verdict, a finding of its program and an objection of the gate say it.
    static Report withAMismatchSaidThrice() {
        String detail = "launch 0, x[7] differs";
        var finding = new Finding("PORT7001", "error", "p: " + detail, "", 0, 0, "see it again", List.of());
        var objection =
                new Finding(
                        "PORT7001", "error", "'p/kernel0' is MISMATCH: " + detail, "src/p.cu", 1, 0, "mend", List.of());
        ProgramReport program = program("p", 1, List.of(finding));
        var judged = new KernelVerdict("kernel0", "src/p.cu:1", "MISMATCH", 1, detail);
        ProgramReport differs =
                program.with(new VerificationReport("MISMATCH", "", 1, 4096, true, 0, 0, List.of(judged)));
        return new Report(Report.SCHEMA, "check", List.of(differs), List.of(objection), 1);
    }

    /// So many kernels that differ, with details of so many characters.
    static Report withLongDetails(int count, int length) {
        String detail = "launch 0, " + "x".repeat(length);
        List<KernelVerdict> judged =
                IntStream.range(0, count)
                        .mapToObj(i -> new KernelVerdict("kernel" + i, "a.cu:" + (i + 1), "MISMATCH", 1, detail))
                        .toList();
        var result = new VerificationReport("MISMATCH", "", count, 4096, true, 0, 0, judged);
        return report(List.of(ProgramReport.of("p", List.of("a.cu"), List.of()).with(result)));
    }

    /// Programs of ten kernels each with every kind of verdict, with the texts of both sides.
    static Report withKernels(int count) {
        var programs = new ArrayList<ProgramReport>();
        for (int start = 0; start < count; start += KERNELS_OF_A_PROGRAM) {
            int size = Math.min(KERNELS_OF_A_PROGRAM, count - start);
            programs.add(program("program" + start / KERNELS_OF_A_PROGRAM, size, List.of()));
        }
        return report(programs);
    }

    private static Report report(List<ProgramReport> programs) {
        return new Report(Report.SCHEMA, "verify", programs, List.of(), 1);
    }

    private static ProgramReport program(String name, int kernels, List<Finding> findings) {
        String file = "src/" + name + ".cu";
        List<KernelReport> known =
                IntStream.range(0, kernels)
                        .mapToObj(i ->
                                new KernelReport(
                                        "kernel" + i,
                                        file + ":" + (1 + i * LINES_OF_A_KERNEL),
                                        true,
                                        List.of(),
                                        (i + 1) * LINES_OF_A_KERNEL,
                                        "f00d" + i))
                        .toList();
        List<KernelVerdict> judged =
                known.stream()
                        .map(kernel -> verdict(kernel, VERDICTS.get(known.indexOf(kernel) % VERDICTS.size())))
                        .toList();
        var result = new VerificationReport("MISMATCH", "", kernels, 4096, true, 0, 0, judged);
        return new ProgramReport(
                name,
                List.of(file),
                kernels * LINES_OF_A_KERNEL,
                known,
                List.of(),
                List.of(cuda(file, kernels), java(name, file, kernels)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(result),
                findings);
    }

    private static KernelVerdict verdict(KernelReport kernel, String verdict) {
        String detail =
                verdict.equals("EXACT") ? "" : "launch 3, x[7]: expected 1.5 (0x3fc00000), got 2.5 (0x40200000)";
        var judged = new KernelVerdict(kernel.name(), kernel.place(), verdict, 1, detail).with(coverage(kernel));
        return switch (verdict) {
            case "MISMATCH" -> judged.with(ulps("8388608", 24)).with(parting(kernel));
            case "WITHIN_BOUND" -> judged.with(ulps("3", 3));
            default -> judged;
        };
    }

    /// Of two branches in the second and third line of a kernel one goes one way alone.
    private static BranchCoverage coverage(KernelReport kernel) {
        Place place = Place.of(kernel.place());
        return new BranchCoverage(
                3,
                4,
                90,
                List.of(
                        new BranchCoverage.Branch(
                                place.file() + ":" + (place.line() + 1), "if", List.of("true", "false"), List.of()),
                        new BranchCoverage.Branch(
                                place.file() + ":" + (place.line() + 2), "loop", List.of("entered"), List.of("left"))));
    }

    private static UlpReport ulps(String worst, int bins) {
        return new UlpReport(
                worst,
                IntStream.range(0, bins)
                        .mapToObj(i -> new UlpReport.Bin(Long.toString(1L << i), 1L + (long) i * i * 100 % 977))
                        .toList());
    }

    private static PartingReport parting(KernelReport kernel) {
        Place place = Place.of(kernel.place());
        return new PartingReport(
                place.file() + ":" + (place.line() + 3),
                "thread (7,0,0) of block (0,0,0)",
                "x[7]",
                "1.5 (0x3fc00000)",
                "2.5 (0x40200000)");
    }

    private static Listing cuda(String file, int kernels) {
        String text =
                IntStream.range(0, kernels)
                        .mapToObj(k ->
                                "__global__ void kernel%d(float *x) {\n".formatted(k)
                                        + "  x[threadIdx.x] += 1.0f; // step\n".repeat(LINES_OF_A_KERNEL - 2)
                                        + "}\n")
                        .collect(Collectors.joining());
        return new Listing(file, Listing.CUDA, text, List.of());
    }

    /// Java is longer than its CUDA: every line of a kernel becomes two.
    private static Listing java(String name, String file, int kernels) {
        var text = new StringBuilder("package ported;\n\nfinal class X {\n");
        var links = new ArrayList<Listing.Link>();
        int line = 4;
        for (int k = 0; k < kernels; k++) {
            text.append("    static void kernel").append(k).append("(KernelContext ctx, FloatPtr x) {\n");
            links.add(new Listing.Link(line++, file, 1 + k * LINES_OF_A_KERNEL));
            for (int i = 1; i < LINES_OF_A_KERNEL - 1; i++) {
                text.append("        int t = ctx.threadIdx.x;\n        x.add(t, 1.0f);\n");
                links.add(new Listing.Link(line, file, 1 + k * LINES_OF_A_KERNEL + i));
                line += 2;
            }
            text.append("    }\n");
            line++;
        }
        return new Listing("ported/" + name + ".java", Listing.JAVA, text + "}\n", links);
    }
}
