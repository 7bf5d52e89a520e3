package port.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import port.report.render.Rendering;

/// The renderings with no finding, one and 30,000, held against the documented rules of who reads them.
final class RenderingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000})
    void sarifFollowsItsSchema(int findings) throws IOException {
        JsonNode sarif = JSON.readTree(Rendering.SARIF.render(Reports.withFindings(findings)));

        assertEquals(Set.of(), sarifSchema().validate(sarif));
        JsonNode results = sarif.at("/runs/0/results");
        assertEquals(Math.min(findings, 25_000), results.size());
        assertEquals(results.size(), distinct(results, "/partialFingerprints/portIssue~1v1"));
        for (JsonNode result : results) {
            assertFalse(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText().isEmpty());
            assertTrue(result.at("/locations/0/physicalLocation/region/startLine").asInt() >= 1);
        }
        assertEquals(findings > 25_000, sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0").isObject());
    }

    @Test
    void sarifFitsIntoWhatCodeScanningTakes() throws IOException {
        String text = Rendering.SARIF.render(Reports.withLongFindings(24_000, 2_000));

        assertTrue(zipped(text) <= 10_000_000, "compressed " + zipped(text));
        JsonNode run = JSON.readTree(text).at("/runs/0");
        assertTrue(run.at("/results").size() > 1_000);
        assertTrue(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText().contains("left out"));
    }

    @Test
    void sarifShowsTheWayToWhereTheTwoPart() throws IOException {
        JsonNode run = JSON.readTree(Rendering.SARIF.render(Reports.withKernels(6))).at("/runs/0");

        JsonNode mismatch = run.at("/results/0");
        JsonNode steps = mismatch.at("/codeFlows/0/threadFlows/0/locations");
        assertEquals(Set.of(), sarifSchema().validate(JSON.readTree(Rendering.SARIF.render(Reports.withKernels(6)))));
        assertEquals(2, steps.size());
        assertEquals(64, steps.at("/1/location/physicalLocation/region/startLine").asInt());
        assertEquals(
                "'x[7]' becomes 1.5 (0x3fc00000) in the original, 2.5 (0x40200000) in the port",
                steps.at("/1/location/message/text").asText());
        assertEquals("equivalence", run.at("/tool/driver/rules/0/properties/tags/0").asText());
    }

    @Test
    void sarifShowsBothAccessesOfARace() throws IOException {
        JsonNode result = JSON.readTree(Rendering.SARIF.render(Reports.withARace())).at("/runs/0/results/0");

        JsonNode steps = result.at("/codeFlows/0/threadFlows/0/locations");
        assertEquals(3, steps.at("/0/location/physicalLocation/region/startLine").asInt());
        assertEquals(5, steps.at("/1/location/physicalLocation/region/startLine").asInt());
        assertEquals("the other access, by thread 1", steps.at("/1/location/message/text").asText());
    }

    @Test
    void sarifKeepsTheGravestWhereNotAllFit() throws IOException {
        JsonNode results = JSON.readTree(Rendering.SARIF.render(Reports.withFindings(30_000))).at("/runs/0/results");
        int errors = 0;
        for (JsonNode result : results) {
            errors += result.get("level").asText().equals("error") ? 1 : 0;
        }

        assertEquals(10_000, errors);
    }

    @Test
    void sarifEscapesWhatAUriMayNotHold() {
        String sarif = Rendering.SARIF.render(Reports.withFindings(1));

        assertTrue(sarif.contains("\"src/a%20b.cu\""), sarif);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000})
    void junitFollowsItsSchema(int findings) throws IOException, SAXException {
        String xml = Rendering.JUNIT.render(Reports.withFindings(findings));

        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try (InputStream schema = getClass().getResourceAsStream("/rendering/junit.xsd")) {
            schemas.newSchema(new StreamSource(schema))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        }
    }

    @Test
    void junitFitsIntoWhatGitlabReads() {
        String xml = Rendering.JUNIT.render(Reports.withLongDetails(20_000, 2_000));

        assertTrue(xml.getBytes(StandardCharsets.UTF_8).length <= 30_000_000);
        assertEquals(20_001, xml.split("<failure ", -1).length - 1);
    }

    @Test
    void junitSkipsWhatWasNotRunAndFailsWhatDiffers() {
        String xml = Rendering.JUNIT.render(Reports.withKernels(10));

        assertTrue(xml.contains("tests=\"11\" failures=\"2\" errors=\"0\" skipped=\"1\""), xml);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000})
    void gitlabHasEveryFieldOfEveryEntry(int findings) throws IOException {
        JsonNode entries = JSON.readTree(Rendering.GITLAB.render(Reports.withFindings(findings)));

        assertEquals(findings, entries.size());
        assertEquals(findings, distinct(entries, "/fingerprint"));
        for (JsonNode entry : entries) {
            assertFalse(entry.get("description").asText().isEmpty());
            assertFalse(entry.get("check_name").asText().isEmpty());
            assertTrue(
                    List.of("info", "minor", "major", "critical", "blocker").contains(entry.get("severity").asText()));
            String path = entry.at("/location/path").asText();
            assertFalse(path.isEmpty() || path.startsWith("/") || path.startsWith("./"), path);
            assertTrue(entry.at("/location/lines/begin").asInt() >= 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000})
    void githubMakesTenAnnotationsOfAKind(int findings) {
        List<String> lines = Rendering.GITHUB.render(Reports.withFindings(findings)).lines().toList();

        for (String kind : List.of("::error ", "::warning ", "::notice ")) {
            long count = lines.stream().filter(line -> line.startsWith(kind)).count();
            assertEquals(
                    Math.min(10, (findings + 2 - List.of("::error ", "::warning ", "::notice ").indexOf(kind)) / 3),
                    count);
        }
        assertTrue(lines.size() <= 31, "one line a command");
    }

    @Test
    void aMismatchIsOneAnnotationWithTheCommandThatShowsItAgain() {
        List<String> lines = Rendering.GITHUB.render(Reports.withAMismatchSaidThrice()).lines().toList();

        assertEquals(
                List.of(
                        "::error file=src/p.cu,line=1,title=port PORT7001"
                                + "::kernel 'kernel0' is MISMATCH: launch 0, x[7] differs%0Asee it again"),
                lines);
    }

    @Test
    void githubEscapesItsOwnSigns() {
        String command = Rendering.GITHUB.render(Reports.withFindings(1)).lines().findFirst().orElseThrow();

        assertEquals(
                "::error file=src/a b.cu,line=1,col=3,title=port PORT3002"
                        + "::function 'f0<a, b>' is not known: 100 %25 | \"of\" it%0A& more%0Adeclare it",
                command);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000})
    void markdownFitsIntoAJobsSummary(int findings) {
        String text = Rendering.MARKDOWN.render(Reports.withFindings(findings));

        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 1 << 20);
        assertEquals(findings == 30_000, text.contains("lines are left out"));
    }

    @Test
    void fingerprintsStayWhereLinesAreAddedAbove() throws IOException {
        JsonNode one = JSON.readTree(Rendering.GITLAB.render(Reports.withKernels(6)));
        JsonNode again = JSON.readTree(Rendering.GITLAB.render(Reports.withKernels(16)));

        assertEquals(one.get(0).get("fingerprint"), again.get(0).get("fingerprint"));
    }

    private static JsonSchema sarifSchema() throws IOException {
        try (InputStream schema = RenderingTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(schema));
        }
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static int distinct(JsonNode entries, String path) {
        var values = new HashSet<String>();
        entries.forEach(entry -> values.add(entry.at(path).asText()));
        return values.size();
    }
}
