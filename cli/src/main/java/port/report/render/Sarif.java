package port.report.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import port.diagnostic.Code;
import port.report.Issue;
import port.report.Issues;
import port.report.JsonReport;
import port.report.Report;
import port.report.Step;

/// SARIF 2.1.0, as code scanning reads it: one run, stable rule ids, fingerprints without line numbers.
final class Sarif {
    /// Code scanning takes no run with more results.
    private static final int MAX_RESULTS = 25_000;

    /// Code scanning takes no file that is larger than this when compressed.
    private static final long MAX_ZIPPED = 10_000_000;

    private static final Map<String, Code> CODES =
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::id, code -> code));

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode results;

    private Sarif(Report report, List<Issue> issues, int most) {
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "port");
        driver.put("semanticVersion", "0.1.0");
        List<Issue> shown = issues.subList(0, Math.min(issues.size(), most));
        Map<String, Integer> rules = rules(shown, driver.putArray("rules"));
        run.put("columnKind", "utf16CodeUnits");
        if (shown.size() < issues.size()) {
            ObjectNode invocation = run.putArray("invocations").addObject().put("executionSuccessful", true);
            invocation
                    .putArray("toolExecutionNotifications")
                    .addObject()
                    .put("level", "warning")
                    .putObject("message")
                    .put(
                            "text",
                            (issues.size() - shown.size())
                                    + " lighter results are left out: a run holds at most "
                                    + MAX_RESULTS
                                    + ", and 10 MB when compressed");
        }
        results = run.putArray("results");
        shown.forEach(issue -> add(issue, IssueFile.of(issue, report), rules.get(issue.rule())));
    }

    static String render(Report report) {
        List<Issue> issues = Issues.of(report);
        int most = Math.min(issues.size(), MAX_RESULTS);
        String text = JsonReport.pretty(new Sarif(report, issues, most).root);
        while (Sizes.zipped(text) > MAX_ZIPPED && most > 1) {
            most /= 2;
            text = JsonReport.pretty(new Sarif(report, issues, most).root);
        }
        return text;
    }

    private static Map<String, Integer> rules(List<Issue> issues, ArrayNode into) {
        var index = new TreeMap<String, Integer>();
        issues.forEach(issue -> index.put(issue.rule(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> rule : index.entrySet()) {
            rule.setValue(next++);
            ObjectNode node = into.addObject().put("id", rule.getKey());
            String title = CODES.containsKey(rule.getKey()) ? CODES.get(rule.getKey()).title() : rule.getKey();
            node.putObject("shortDescription").put("text", title);
            node.putObject("help")
                    .put("text", "Run 'port explain " + rule.getKey() + "' for what it means and what to do.");
            node.putObject("properties").putArray("tags").add(tag(rule.getKey()));
        }
        return index;
    }

    /// What a rule is about, by the family of its code.
    private static String tag(String rule) {
        return switch (rule.charAt("PORT".length())) {
            case '1', '2' -> "reading";
            case '3', '4' -> "support";
            case '6' -> "fault-of-the-original";
            case '7' -> "equivalence";
            case '8' -> "gate";
            default -> "tool";
        };
    }

    /// @param file code scanning takes no file of results of which one has no place
    private void add(Issue issue, String file, int rule) {
        ObjectNode result = results.addObject();
        result.put("ruleId", issue.rule());
        result.put("ruleIndex", rule);
        result.put(
                "level",
                switch (issue.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                });
        String help = issue.help().isEmpty() ? "" : ". " + issue.help();
        result.putObject("message").put("text", issue.message() + help);
        ObjectNode region = place(result.putArray("locations").addObject(), file, Math.max(1, issue.line()));
        if (issue.column() > 0) {
            region.put("startColumn", issue.column());
        }
        if (!issue.steps().isEmpty()) {
            ArrayNode steps =
                    result.putArray("codeFlows").addObject().putArray("threadFlows").addObject().putArray("locations");
            issue.steps().forEach(step -> add(step, steps.addObject().putObject("location")));
        }
        result.putObject("partialFingerprints").put("portIssue/v1", issue.fingerprint());
    }

    private static void add(Step step, ObjectNode location) {
        place(location, step.file(), step.line());
        location.putObject("message").put("text", step.message());
    }

    /// @return the region, of which the line is set
    private static ObjectNode place(ObjectNode location, String file, int line) {
        ObjectNode place = location.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(file)).put("uriBaseId", "%SRCROOT%");
        return place.putObject("region").put("startLine", line);
    }

    /// A relative reference: what a path may hold and a URI may not is escaped.
    private static String uri(String path) {
        var text = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/+@!$&'()*,;=".indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
