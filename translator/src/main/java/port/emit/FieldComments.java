package port.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import port.ir.Comment;
import port.ir.Field;
import port.ir.Function;
import port.ir.Program;
import port.ir.StructDefinition;
import port.source.Span;

/// Which comment of the author within a struct says something about which field: those above it, and those behind it on its line.
final class FieldComments {
    private final List<Field> fields;
    private final List<Span> others;
    private final Map<Field, List<Comment>> behind = new LinkedHashMap<>();
    private final List<Comment> free = new ArrayList<>();

    FieldComments(StructDefinition struct, Program program) {
        Span whole = struct.span();
        fields = struct.fields().stream().filter(field -> field.span().file() == whole.file()).toList();
        others =
                Stream.concat(
                                program.functions().stream().map(Function::span),
                                program.structs().stream().map(StructDefinition::span))
                        .filter(span -> isWithin(span, whole) && !span.equals(whole))
                        .toList();
        share(program.comments().stream().filter(comment -> isOwn(comment.span(), whole)).toList());
    }

    /// The comments about a field, in order.
    List<Comment> of(Field field) {
        var found = new ArrayList<Comment>();
        int line = field.span().line();
        for (Comment comment : free.reversed()) {
            if (fields.contains(field) && comment.span().endLine() == line - 1) {
                found.addFirst(comment);
                line = comment.span().line();
            }
        }
        found.addAll(behind.getOrDefault(field, List.of()));
        return found;
    }

    /// A comment behind fields may go on below itself; what stands behind a function or a class says nothing about a field.
    private void share(List<Comment> comments) {
        List<Field> told = List.of();
        Span last = Span.NONE;
        for (Comment comment : comments) {
            Span span = comment.span();
            List<Field> onLine = fields.stream().filter(field -> isBehind(span, field.span())).toList();
            boolean isOfOther = others.stream().anyMatch(other -> isBehind(span, other));
            boolean goesOn = span.line() == last.endLine() + 1 && span.column() == last.column();
            if (isOfOther || !onLine.isEmpty() || !goesOn) {
                told = isOfOther ? List.of() : onLine;
            }
            told.forEach(field -> behind.computeIfAbsent(field, _ -> new ArrayList<>()).add(comment));
            if (told.isEmpty() && !isOfOther) {
                free.add(comment);
            }
            last = told.isEmpty() ? Span.NONE : span;
        }
    }

    private boolean isOwn(Span comment, Span whole) {
        return isWithin(comment, whole) && others.stream().noneMatch(other -> isWithin(comment, other));
    }

    private static boolean isBehind(Span comment, Span declaration) {
        return comment.line() == declaration.endLine() && comment.start() >= declaration.end();
    }

    private static boolean isWithin(Span inner, Span outer) {
        return inner.file() == outer.file() && outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
