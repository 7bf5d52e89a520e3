package port.emit;

import port.source.SourceFile;
import port.source.Span;

/// How generated code names where it came from.
final class Sources {
    private static final String PARTS = "port/";

    private Sources() {}

    /// `Source: saxpy.cu:9.`
    static String cite(Span span) {
        String name = name(span.file());
        return span.file().isHeaderModel() ? "From `" + name + "`." : "Source: " + name + ":" + span.line() + ".";
    }

    /// `saxpy.cu`, or `<random>` for that header model and the parts that it is split into.
    static String name(SourceFile file) {
        String name = file.name();
        String simple = name.substring(name.lastIndexOf('/') + 1);
        if (!file.isHeaderModel()) {
            return simple;
        }
        int folder = name.startsWith(PARTS) ? name.indexOf('/', PARTS.length()) : -1;
        return "<" + (folder < 0 ? simple : name.substring(PARTS.length(), folder)) + ">";
    }
}
