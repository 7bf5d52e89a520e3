package port.report.render;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import port.report.ProgramReport;
import port.report.Report;
import port.report.Standing;
import port.report.Standings;

/// JUnit's XML: a suite per program, a test case per kernel and one for the program itself; what was not run is skipped with the reason.
final class Junit {
    /// GitLab reads no file that is larger.
    private static final long MAX_BYTES = 30_000_000;

    /// To how many characters details are cut, where a file would be too large with longer ones.
    private static final int[] CUTS = {Integer.MAX_VALUE, 1000, 100, 0};

    private final XMLStreamWriter xml;
    private final int longest;

    private Junit(XMLStreamWriter xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /// A test case. Names are unique within a suite: consumers drop doubles.
    private record Case(String name, Standing verdict, String detail) {
        boolean isFailure() {
            return switch (verdict) {
                case MISMATCH, NOT_SUPPORTED, SOURCE_FAULTY -> true;
                case EXACT, WITHIN_BOUND, ORDER_ONLY, PERMUTED, ILL_CONDITIONED, NOT_RUN -> false;
            };
        }

        boolean isSkipped() {
            return verdict == Standing.NOT_RUN;
        }
    }

    static String render(Report report) {
        String text = "";
        for (int longest : CUTS) {
            text = render(report, longest);
            if (Sizes.plain(text) <= MAX_BYTES) {
                return text;
            }
        }
        return text;
    }

    private static String render(Report report, int longest) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new Junit(xml, longest).report(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can be written to", e);
        }
        return text.toString();
    }

    private void report(Report report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "port " + report.command());
        for (ProgramReport program : report.programs()) {
            suite(program);
        }
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void suite(ProgramReport program) throws XMLStreamException {
        List<Case> cases = cases(program);
        line();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(program.name()));
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", Long.toString(cases.stream().filter(Case::isFailure).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(cases.stream().filter(Case::isSkipped).count()));
        for (Case each : cases) {
            testCase(each, program.name());
        }
        line();
        xml.writeEndElement();
    }

    private void testCase(Case each, String program) throws XMLStreamException {
        line();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(program));
        xml.writeAttribute("name", clean(each.name()));
        if (each.isFailure()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", each.verdict().name());
            xml.writeAttribute("message", clean(cut(each.detail())));
            xml.writeEndElement();
        } else if (each.isSkipped()) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", clean(cut(each.detail())));
            xml.writeEndElement();
        } else if (!each.detail().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(cut(each.verdict() + ": " + each.detail())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<Case> cases(ProgramReport program) {
        Map<String, Integer> used = new HashMap<>();
        return Standings.of(program).stream()
                .map(entry ->
                        new Case(
                                entry.kernel().isEmpty() ? "the whole program" : entry.kernel(),
                                entry.standing(),
                                entry.detail()))
                .map(one -> unique(used, one))
                .toList();
    }

    private static Case unique(Map<String, Integer> used, Case one) {
        int count = used.merge(one.name(), 1, Integer::sum);
        return count == 1 ? one : new Case(one.name() + " (" + count + ")", one.verdict(), one.detail());
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private String cut(String detail) {
        return detail.length() <= longest ? detail : detail.substring(0, longest) + " ...";
    }

    /// XML 1.0 has no control characters.
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
    }
}
