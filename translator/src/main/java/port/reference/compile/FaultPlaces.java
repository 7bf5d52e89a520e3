package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.reference.gang.Gang;
import port.reference.memory.Fault;
import port.source.Span;

/// From the stack trace of a fault to places in the source.
final class FaultPlaces {
    private static final int MOST_CALLERS = 4;

    private final ProgramCode program;

    /// A function on the stack and where it was.
    ///
    /// @param function empty if its name is not known
    private record Place(String function, Span span) {}

    FaultPlaces(ProgramCode program) {
        this.program = program;
    }

    Diagnostic diagnostic(Fault fault) {
        List<Place> places = places(fault);
        Span span = fault.span().filter(place -> !place.file().isHeaderModel()).orElseGet(() -> best(places));
        String thread = fault.thread().isEmpty() ? "" : ", in " + fault.thread();
        Diagnostic diagnostic = Diagnostic.error(fault.code(), span, fault.getMessage() + thread);
        for (Fault.Note note : fault.notes()) {
            diagnostic = diagnostic.withNote(note.span(), note.text());
        }
        for (Fault.Stack stack : fault.stacks()) {
            diagnostic = diagnostic.withNote(best(places(stack.frames())), stack.text());
        }
        return withCallers(diagnostic, places, span);
    }

    Diagnostic diagnostic(Throwable thrown, Code code, String message) {
        List<Place> places = places(thrown);
        Span span = best(places);
        return withCallers(Diagnostic.error(code, span, message), places, span);
    }

    /// What was found where this is called from, at the author's place that led there.
    ///
    /// @param calls those that the lanes have made together, which no stack of Java shows
    Diagnostic placed(Diagnostic found, List<Span> calls) {
        List<StackTraceElement> frames = List.of(new Throwable().getStackTrace());
        int outer = 0;
        while (outer < frames.size() && !frames.get(outer).getClassName().equals(Gang.class.getName())) {
            outer++;
        }
        List<Place> places = places(frames.subList(0, outer));
        calls.reversed().forEach(call -> places.add(new Place("", call)));
        places.addAll(places(frames.subList(outer, frames.size())));
        Span span = best(places);
        boolean isOfAuthor = !span.equals(Span.NONE) && !span.file().isHeaderModel();
        return isOfAuthor ? withCallers(found.at(span), places, span) : found;
    }

    private static Diagnostic withCallers(Diagnostic diagnostic, List<Place> places, Span span) {
        Diagnostic result = diagnostic;
        int added = 0;
        for (Place place : places) {
            boolean other = !place.span().equals(span) && !place.span().file().isHeaderModel();
            if (other && added < MOST_CALLERS) {
                String where = place.function().isEmpty() ? "called here" : "called in '" + place.function() + "'";
                result = result.withNote(place.span(), where);
                added++;
            }
        }
        return result;
    }

    /// The innermost place in a file of the user's.
    private static Span best(List<Place> places) {
        return places.stream()
                .map(Place::span)
                .filter(span -> !span.file().isHeaderModel())
                .findFirst()
                .or(() -> places.stream().map(Place::span).findFirst())
                .orElse(Span.NONE);
    }

    private List<Place> places(Throwable thrown) {
        return places(List.of(thrown.getStackTrace()));
    }

    private List<Place> places(List<StackTraceElement> frames) {
        var places = new ArrayList<Place>();
        for (StackTraceElement element : frames) {
            Optional<Lines> lines = program.loader().lines(element.getClassName());
            lines.flatMap(table -> table.span(element.getLineNumber()))
                    .ifPresent(span -> places.add(new Place(lines.get().function(), span)));
        }
        return places;
    }
}
