package port.gpuverify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.architecture.Tree;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.reference.Reference;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;

/// Runs the whole suite and prints the table. Arguments: the folder `testsuite/CUDA`, and optionally a part of the names of those to run.
public final class SuiteRun {
    private static final Path RESOURCES = Tree.root().resolve("tests/src/test/resources/gpuverify");
    private static final Duration KERNEL = Duration.ofSeconds(6);

    private final Path root;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private SuiteRun(Path root) throws IOException {
        this.root = root;
        for (String line : Files.readAllLines(RESOURCES.resolve("classes.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" +");
                classes.put(words[0], words[1]);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        var run = new SuiteRun(Path.of(args[0]).toAbsolutePath());
        String part = args.length > 1 ? args[1] : "";
        for (SuiteTest test : run.tests()) {
            if (test.name().contains(part)) {
                run.measure(test);
            }
        }
        run.summary();
    }

    private List<SuiteTest> tests() throws IOException {
        List<Path> files;
        try (var all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".cu")).sorted().toList();
        }
        var tests = new ArrayList<SuiteTest>();
        for (Path file : files) {
            tests.add(SuiteTest.read(root, file));
        }
        return tests;
    }

    private void measure(SuiteTest test) throws IOException {
        Translation translation = translation(test, test.file());
        List<Diagnostic> problems = problems(translation);
        String text = Files.readString(test.file());
        String complete = Undefined.defined(text, problems);
        if (!complete.equals(text)) {
            Path file = Files.createTempFile("gpuverify", ".cu");
            Files.writeString(file, complete);
            translation = translation(test, file);
            problems = problems(translation);
            Files.delete(file);
        }
        if (translation.original().isEmpty() || !problems.isEmpty()) {
            say(test, "unreadable", problems.isEmpty() ? "" : problems.getFirst().toString());
            return;
        }
        search(test, translation.original().get());
    }

    private static Translation translation(SuiteTest test, Path file) {
        Options plain = Options.of(Pass.HOST);
        var options =
                new Options(
                        plain.pass(),
                        plain.language(),
                        List.of(RESOURCES.resolve("include")),
                        List.of(RESOURCES.resolve("include/gpuverify.h")),
                        test.macros(),
                        plain.architecture(),
                        plain.standard());
        return Translator.translate(new Request("test", List.of(file), options));
    }

    private static List<Diagnostic> problems(Translation translation) {
        var problems = new ArrayList<>(translation.diagnostics().stream().filter(Diagnostic::isError).toList());
        translation.original().ifPresent(program -> problems.addAll(Reference.check(program)));
        return problems;
    }

    private void search(SuiteTest test, Program program) {
        var found = new EnumMap<FaultClass, Diagnostic>(FaultClass.class);
        int fitting = 0;
        int launches = 0;
        for (Function kernel : program.functions().stream().filter(Function::isKernel).toList()) {
            var search = new KernelSearch(program, kernel, test, test.isToFail(), KERNEL);
            search.run();
            search.found().forEach(found::putIfAbsent);
            fitting += search.fitting();
            launches += search.launches();
        }
        String ran = "%d of %d launches".formatted(fitting, launches);
        judge(test, found, fitting, ran);
    }

    private void judge(SuiteTest test, Map<FaultClass, Diagnostic> found, int fitting, String ran) {
        if (test.isToFail()) {
            String wanted = classes.getOrDefault(test.name(), "unknown");
            boolean right = found.keySet().stream().anyMatch(kind -> kind.name().equalsIgnoreCase(wanted));
            say(test, right ? "found" : "missed", wanted + ", " + found.values() + ", " + ran);
        } else if (test.isToPass()) {
            String state = fitting > 0 ? "clean" : "no launch fits";
            say(test, found.isEmpty() ? state : "false alarm", (found.isEmpty() ? "" : found.values() + ", ") + ran);
        } else {
            say(test, "read", "not expected to be readable, " + ran);
        }
    }

    private void say(SuiteTest test, String state, String detail) {
        counts.merge(test.expected() + " " + state, 1, Integer::sum);
        System.out.printf("%-26s %-15s %-50s %s%n", test.expected(), state, test.name(), detail);
    }

    private void summary() {
        System.out.println();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> System.out.printf("%4d %s%n", entry.getValue(), entry.getKey()));
    }
}
