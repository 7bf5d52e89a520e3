package port.report.render;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import port.report.Finding;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.Report;
import port.report.VerificationReport;

/// JUnit's XML: a suite per program, a test case per kernel and one for the program itself; what was not run is skipped with the reason.
final class Junit {
    private final XMLStreamWriter xml;

    private Junit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// A test case. Names are unique within a suite: consumers drop doubles.
    private record Case(String name, String verdict, String detail) {
        boolean isFailure() {
            return verdict.equals("MISMATCH") || verdict.equals("NOT_SUPPORTED") || verdict.equals("SOURCE_FAULTY");
        }

        boolean isSkipped() {
            return verdict.equals("NOT_RUN");
        }
    }

    static String render(Report report) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new Junit(xml).report(report);
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
            xml.writeAttribute("type", each.verdict());
            xml.writeAttribute("message", clean(each.detail()));
            xml.writeEndElement();
        } else if (each.isSkipped()) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", clean(each.detail()));
            xml.writeEndElement();
        } else if (!each.detail().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(each.verdict() + ": " + each.detail()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<Case> cases(ProgramReport program) {
        Map<String, Integer> used = new HashMap<>();
        Map<String, KernelVerdict> verdicts =
                program.verification().map(VerificationReport::kernels).orElse(List.of()).stream()
                        .collect(Collectors.toMap(KernelVerdict::name, kernel -> kernel, (a, _) -> a));
        var cases = new java.util.ArrayList<Case>();
        cases.add(unique(used, whole(program)));
        for (KernelReport kernel : program.kernels()) {
            KernelVerdict verdict = verdicts.remove(kernel.name());
            Case one;
            if (verdict != null) {
                one = new Case(kernel.name(), verdict.verdict(), verdict.detail());
            } else if (kernel.isSupported()) {
                one = new Case(kernel.name(), "NOT_RUN", "the program never launched it");
            } else {
                one = new Case(kernel.name(), "NOT_SUPPORTED", String.join("; ", kernel.reasons()));
            }
            cases.add(unique(used, one));
        }
        verdicts.values().stream()
                .sorted(java.util.Comparator.comparing(KernelVerdict::name))
                .forEach(rest -> cases.add(unique(used, new Case(rest.name(), rest.verdict(), rest.detail()))));
        return cases;
    }

    /// The program's output, exit code and support.
    private static Case whole(ProgramReport program) {
        if (program.verification().isPresent()) {
            VerificationReport result = program.verification().get();
            return new Case("the whole program", result.verdict(), result.reason());
        }
        String why =
                program.findings().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.code() + " " + finding.message())
                        .findFirst()
                        .orElse("");
        return why.isEmpty()
                ? new Case("the whole program", "NOT_RUN", "the report holds no verification")
                : new Case("the whole program", "NOT_SUPPORTED", why);
    }

    private static Case unique(Map<String, Integer> used, Case one) {
        int count = used.merge(one.name(), 1, Integer::sum);
        return count == 1 ? one : new Case(one.name() + " (" + count + ")", one.verdict(), one.detail());
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /// XML 1.0 has no control characters.
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
    }
}
