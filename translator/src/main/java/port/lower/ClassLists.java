package port.lower;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Expr;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.Type;
import port.lower.declaration.ClassList;
import port.lower.declaration.ClassTable;
import port.source.Span;

/// Makes the lists that `dynamic_cast` and `typeid` search: the classes of the whole program that are derived from another one.
final class ClassLists {
    private ClassLists() {}

    static List<GlobalVariable> of(List<UnitParts> parts) {
        Map<GlobalId, ClassTable> tables = new LinkedHashMap<>();
        Set<ClassList> asked = new LinkedHashSet<>();
        for (UnitParts part : parts) {
            part.classTables().forEach(table -> tables.putIfAbsent(table.id(), table));
            asked.addAll(part.askedClasses());
        }
        List<GlobalVariable> lists = new ArrayList<>();
        for (ClassList list : asked) {
            lists.add(
                    variable(
                            list,
                            tables.values().stream().filter(table -> table.bases().containsKey(list.type())).toList()));
        }
        return lists;
    }

    private static GlobalVariable variable(ClassList list, List<ClassTable> derived) {
        Type entry = ClassTable.TYPE.element();
        Span span = derived.isEmpty() ? Span.NONE : derived.getFirst().span();
        List<Expr> entries = new ArrayList<>();
        for (ClassTable table : derived) {
            Expr address = new Decay(new GlobalPlace(table.id(), table.type(), span), span);
            entries.add(new Convert(address, entry, false, span));
            entries.add(new Convert(text(table.name(), span), entry, false, span));
            Expr offset = IntConstant.of(list.offsetIn(table), ScalarType.INT64, span);
            entries.add(new Convert(offset, entry, true, span));
        }
        entries.add(new NullPointer(entry, span));
        var type = new ArrayType(entry, entries.size());
        GlobalId id = list.id();
        return new GlobalVariable(
                id, id.name(), type, GlobalVariable.Space.HOST, Optional.of(new Aggregate(type, entries, span)), span);
    }

    private static Expr text(String text, Span span) {
        List<Byte> bytes = new ArrayList<>();
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(letter);
        }
        return new StringConstant(bytes, span);
    }
}
