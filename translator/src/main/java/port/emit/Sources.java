package port.emit;

import port.source.Span;

/// How generated code names where it came from.
final class Sources {
    private Sources() {}

    /// `Source: saxpy.cu:9.`
    static String cite(Span span) {
        String name = span.file().name();
        String simple = name.substring(name.lastIndexOf('/') + 1);
        return span.file().isHeaderModel() ? "From `<" + simple + ">`." : "Source: " + simple + ":" + span.line() + ".";
    }
}
