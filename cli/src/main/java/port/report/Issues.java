package port.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.diagnostic.Code;

/// Everything in a report that wants attention, gravest first and otherwise in the order of the report.
public final class Issues {
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Issues() {}

    public static List<Issue> of(Report report) {
        var all = new Issues();
        report.findings().forEach(finding -> all.add(finding, "", List.of()));
        report.programs().forEach(all::add);
        return all.issues.stream().sorted(Comparator.comparing(Issue::level)).toList();
    }

    private void add(ProgramReport program) {
        program.findings().forEach(finding -> add(finding, program.name(), program.listings()));
        if (program.verification().isPresent()) {
            Standings.of(program).stream().filter(entry -> !entry.kernel().isEmpty()).forEach(this::add);
        }
    }

    private void add(Finding finding, String subject, List<Listing> listings) {
        // What stands in a header that several programs share is one finding.
        if (!finding.file().isEmpty() && !findings.add(finding)) {
            return;
        }
        Issue.Level level =
                switch (finding.severity()) {
                    case "error" -> Issue.Level.ERROR;
                    case "warning" -> Issue.Level.WARNING;
                    default -> Issue.Level.NOTE;
                };
        String fingerprint = fingerprint(finding.code(), subject, line(listings, finding.file(), finding.line()));
        issues.add(
                new Issue(
                        finding.code(),
                        level,
                        finding.message(),
                        subject,
                        finding.file(),
                        finding.line(),
                        finding.column(),
                        finding.help(),
                        fingerprint,
                        steps(finding)));
    }

    /// Verdicts that need somebody's attention. What is not supported stands among the findings.
    private void add(Standings.Entry kernel) {
        switch (kernel.standing()) {
            case MISMATCH -> add(kernel, Code.MISMATCH, Issue.Level.ERROR);
            case SOURCE_FAULTY, NOT_RUN, ILL_CONDITIONED -> add(kernel, Code.NOT_VERIFIED, Issue.Level.WARNING);
            case EXACT, WITHIN_BOUND, ORDER_ONLY, PERMUTED, NOT_SUPPORTED -> {}
        }
    }

    private void add(Standings.Entry kernel, Code code, Issue.Level level) {
        String message = "kernel '%s' is %s".formatted(kernel.kernel(), kernel.standing());
        String detail = kernel.detail().isEmpty() ? "" : ": " + kernel.detail();
        Place place = Place.of(kernel.place());
        String help = helpOfOthers(kernel, code);
        issues.add(
                new Issue(
                        code.id(),
                        level,
                        message + detail,
                        kernel.kernel(),
                        place.file(),
                        place.line(),
                        0,
                        help,
                        fingerprint(code.id(), kernel.name(), ""),
                        kernel.parting().map(parting -> steps(place, parting)).orElse(List.of())));
    }

    /// Takes away what says the same of a kernel: the finding of its program, and the gate's objection.
    ///
    /// @return what to do, as the finding says it
    private String helpOfOthers(Standings.Entry kernel, Code code) {
        String finding = kernel.program() + ": " + kernel.detail();
        String objection = "'%s' is %s: %s".formatted(kernel.name(), kernel.standing(), kernel.detail());
        List<Issue> others =
                issues.stream()
                        .filter(issue -> issue.rule().equals(code.id()))
                        .filter(issue -> issue.message().equals(finding) || issue.message().equals(objection))
                        .toList();
        issues.removeAll(others);
        return others.stream()
                .sorted(Comparator.comparing(Issue::hasPlace))
                .map(Issue::help)
                .filter(help -> !help.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The notes of a finding, behind the finding itself.
    private static List<Step> steps(Finding finding) {
        List<Step> notes =
                finding.notes().stream()
                        .filter(note -> !note.file().isEmpty())
                        .map(note -> new Step(note.file(), note.line(), note.message()))
                        .toList();
        if (notes.isEmpty() || finding.file().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Step>();
        all.add(new Step(finding.file(), finding.line(), finding.message()));
        all.addAll(notes);
        return all;
    }

    /// From the kernel to the line at which the two executions part.
    private static List<Step> steps(Place kernel, PartingReport parting) {
        Place apart = Place.of(parting.place());
        if (kernel.line() == 0 || apart.line() == 0) {
            return List.of();
        }
        return List.of(
                new Step(kernel.file(), kernel.line(), parting.thread() + " runs the kernel"),
                new Step(
                        apart.file(),
                        apart.line(),
                        "'%s' becomes %s in the original, %s in the port"
                                .formatted(parting.what(), parting.expected(), parting.actual())));
    }

    private static String line(List<Listing> listings, String file, int line) {
        return listings.stream()
                .filter(listing -> listing.name().equals(file))
                .flatMap(listing -> listing.text().lines().skip(Math.max(0, line - 1)).limit(1))
                .findFirst()
                .orElse("");
    }

    /// A second issue with the same rule, subject and text gets a number.
    private String fingerprint(String rule, String subject, String text) {
        String key = rule + '\n' + subject + '\n' + text.strip().replaceAll("\\s+", " ");
        int count = seen.merge(key, 1, Integer::sum);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((key + '\n' + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
