package port.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Expr;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;

/// Long arrays of constants: `IntPtr.of(Table.ints(2048, "17 4 0x80000000", "12 3"))`.
///
/// An array that is written number by number takes code, of which a Java method has at most 64 kB.
final class NumberTables {
    private static final int MOST_IN_CODE = 512;
    private static final int COLUMNS = 96;
    private static final Pattern NUMBER = Pattern.compile("-?(0x[0-9A-F]+|[0-9][0-9.]*(e-?[0-9]+)?)");

    private final JavaTypes types;

    NumberTables(JavaTypes types) {
        this.types = types;
    }

    /// The Java array of these values, if there are many and all are numbers.
    ///
    /// @param count how many elements it has; those without a value are zero
    Optional<Term> array(ScalarType element, List<Term> values, long count) {
        return count > MOST_IN_CODE
                ? table(element, values.stream().map(Term::text).toList(), count)
                : Optional.empty();
    }

    /// The memory of an array of structs, if it is long and they are nothing but numbers of one type.
    Optional<Term> structs(ArrayType array, StructType element, Aggregate aggregate) {
        Optional<ScalarType> only = only(element);
        if (only.isEmpty()) {
            return Optional.empty();
        }
        long each = numbers(element);
        long count = JavaTypes.flatCount(array) * each;
        if (count <= MOST_IN_CODE || each * only.get().bytes() != types.definition(element).size()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        if (!add(array, aggregate, texts)) {
            return Optional.empty();
        }
        return table(only.get(), texts, count)
                .map(table ->
                        Term.staticCall(types.pointerTo(only.get()) + ".of", table)
                                .call("as", types.descriptor(element)));
    }

    private Optional<Term> table(ScalarType element, List<String> values, long count) {
        List<String> words = new ArrayList<>();
        for (String value : values) {
            String word =
                    value.replaceFirst("^\\((byte|short)\\) ?", "").replaceFirst("(?<!0x[0-9A-F]{0,16})[fL]$", "");
            if (!NUMBER.matcher(word).matches() || element == ScalarType.BOOL) {
                return Optional.empty();
            }
            words.add(word);
        }
        List<Term> arguments = new ArrayList<>();
        arguments.add(Term.primary(Long.toString(count)));
        var row = new StringBuilder();
        for (String word : words) {
            if (row.length() + word.length() > COLUMNS) {
                arguments.add(Term.primary(Literals.quoteWhole(row.toString())));
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        if (!row.isEmpty()) {
            arguments.add(Term.primary(Literals.quoteWhole(row.toString())));
        }
        String method =
                types.imports().shim("Table") + "." + ScalarNames.plural(element).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(Term.staticCall(method, arguments));
    }

    /// The one type that all numbers of a struct have.
    private Optional<ScalarType> only(Type type) {
        return switch (type) {
            case ScalarType scalar -> Optional.of(scalar);
            case ArrayType array -> only(array.element());
            case StructType struct -> {
                List<Optional<ScalarType>> found =
                        types.definition(struct).fields().stream().map(Field::type).map(this::only).distinct().toList();
                yield found.size() == 1 ? found.getFirst() : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private long numbers(Type type) {
        return switch (type) {
            case ArrayType array -> array.count() * numbers(array.element());
            case StructType struct ->
                    types.definition(struct).fields().stream().mapToLong(field -> numbers(field.type())).sum();
            default -> 1;
        };
    }

    /// Adds the numbers of a value, zeros where it leaves some out.
    private boolean add(Type type, Expr value, List<String> into) {
        switch (value) {
            case IntConstant constant when type instanceof ScalarType scalar ->
                    into.add(Literals.assigned(constant.value(), scalar).text());
            case FloatConstant constant when type instanceof ScalarType scalar ->
                    into.add(Literals.floating(constant.value(), scalar).text());
            case Aggregate aggregate when type instanceof ArrayType array -> {
                for (Expr element : aggregate.elements()) {
                    if (!add(array.element(), element, into)) {
                        return false;
                    }
                }
                addZeros((array.count() - aggregate.elements().size()) * numbers(array.element()), into);
            }
            case Aggregate _
                    when type instanceof StructType struct
                            && types.definition(struct).kind() == StructDefinition.Kind.UNION -> {
                return false;
            }
            case Aggregate aggregate when type instanceof StructType struct -> {
                List<Field> fields = types.definition(struct).fields();
                for (int i = 0; i < fields.size(); i++) {
                    if (i >= aggregate.elements().size()) {
                        addZeros(numbers(fields.get(i).type()), into);
                    } else if (!add(fields.get(i).type(), aggregate.elements().get(i), into)) {
                        return false;
                    }
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void addZeros(long count, List<String> into) {
        into.addAll(Collections.nCopies((int) count, "0"));
    }
}
