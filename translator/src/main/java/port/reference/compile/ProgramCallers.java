package port.reference.compile;

import java.util.List;
import port.diagnostic.Diagnostic;
import port.reference.check.Callers;
import port.source.Span;

/// The calls of a program that runs.
record ProgramCallers(ProgramCode program) implements Callers {
    @Override
    public Diagnostic placed(Diagnostic found, List<Span> calls) {
        return new FaultPlaces(program).placed(found, calls);
    }

    @Override
    public List<Span> possible(Span place, String kernel) {
        return new CallsIntoHeaders(program, kernel, place).places();
    }
}
