package port.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.For;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.StringConstant;
import port.ir.Type;
import port.source.SourceFile;
import port.source.Span;

/// Short words for trees of the IR.
final class Ir {
    private static final SourceFile FILE = SourceFile.of("test.cu", "\n".repeat(200));
    private static int nextId;

    private Ir() {}

    /// A place on a line.
    static Span line(int number) {
        return new Span(FILE, number - 1, number);
    }

    static final Span AT = line(1);

    static Expr i32(long value) {
        return IntConstant.of(value, ScalarType.INT32, AT);
    }

    static Expr u32(long value) {
        return IntConstant.of(value, ScalarType.UINT32, AT);
    }

    static Expr i64(long value) {
        return IntConstant.of(value, ScalarType.INT64, AT);
    }

    static Expr constant(long value, ScalarType type) {
        return IntConstant.of(value, type, AT);
    }

    static Expr f32(double value) {
        return FloatConstant.of(value, ScalarType.FLOAT, AT);
    }

    static Expr f64(double value) {
        return FloatConstant.of(value, ScalarType.DOUBLE, AT);
    }

    static Expr string(String text) {
        var bytes = new ArrayList<Byte>();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(value);
        }
        return new StringConstant(bytes, AT);
    }

    static Local local(String name, Type type) {
        return variable(name, type, Local.Storage.AUTOMATIC);
    }

    static Local parameter(String name, Type type) {
        return variable(name, type, Local.Storage.PARAMETER);
    }

    static Local variable(String name, Type type, Local.Storage storage) {
        nextId++;
        return new Local(nextId, name, type, storage, AT);
    }

    static Place place(Local local) {
        return new LocalPlace(local, AT);
    }

    static Expr get(Local local) {
        return new Load(place(local), AT);
    }

    static Expr get(Place place) {
        return new Load(place, AT);
    }

    static Expr address(Local local) {
        return new AddressOf(place(local), PointerType.to(local.type()), AT);
    }

    static Expr decay(Local array) {
        return new Decay(place(array), AT);
    }

    static Place element(Local array, Expr index) {
        return new Element(place(array), index, AT);
    }

    /// `pointer[index]`.
    static Place at(Expr pointer, Expr index) {
        return new Dereference(new PointerAdd(pointer, index, false, AT), AT);
    }

    static Type pointer(Type type) {
        return PointerType.to(type);
    }

    static Type array(Type element, long count) {
        return new ArrayType(element, count);
    }

    static Expr binary(BinaryOperator operator, Expr left, Expr right) {
        Type type = operator.isComparison() ? ScalarType.BOOL : left.type();
        return new Binary(operator, left, right, type, AT);
    }

    static Expr add(Expr left, Expr right) {
        return binary(BinaryOperator.ADD, left, right);
    }

    static Expr multiply(Expr left, Expr right) {
        return binary(BinaryOperator.MULTIPLY, left, right);
    }

    static Expr less(Expr left, Expr right) {
        return binary(BinaryOperator.LESS, left, right);
    }

    static Expr convert(Expr value, Type type) {
        return new Convert(value, type, true, AT);
    }

    static Expr builtin(BuiltinVariable variable) {
        return convert(new Builtin(variable, AT), ScalarType.INT32);
    }

    static Expr threadX() {
        return builtin(BuiltinVariable.THREAD_IDX_X);
    }

    static Stmt declare(Local local, Expr value) {
        return new Declare(local, Optional.of(value), AT);
    }

    static Stmt declare(Local local) {
        return new Declare(local, Optional.empty(), AT);
    }

    static Stmt set(Place place, Expr value) {
        return new Evaluate(new Assign(place, value, AT), AT);
    }

    static Stmt set(Local local, Expr value) {
        return set(place(local), value);
    }

    static Stmt update(Place place, BinaryOperator operator, Expr value) {
        return new Evaluate(new CompoundAssign(place, operator, value, value.type(), AT), AT);
    }

    static Stmt evaluate(Expr expr) {
        return new Evaluate(expr, AT);
    }

    static Block block(Stmt... statements) {
        return new Block(List.of(statements), AT);
    }

    static Stmt when(Expr condition, Stmt then) {
        return new If(condition, then, Optional.empty(), AT);
    }

    static Stmt when(Expr condition, Stmt then, Stmt otherwise) {
        return new If(condition, then, Optional.of(otherwise), AT);
    }

    /// `for (int i = 0; i < end; i++) body`.
    static Stmt count(Local i, Expr end, Stmt body) {
        return new For(
                List.of(declare(i, i32(0))),
                Optional.of(less(get(i), end)),
                List.of(new Step(place(i), true, true, AT)),
                body,
                AT);
    }

    static Stmt give(Expr value) {
        return new Return(Optional.of(value), AT);
    }

    static Stmt leave() {
        return new Return(Optional.empty(), AT);
    }

    static Expr call(Function function, Expr... arguments) {
        return new Call(function.id(), List.of(arguments), function.result(), AT);
    }

    static Expr callAt(int line, Function function, Expr... arguments) {
        return new Call(function.id(), List.of(arguments), function.result(), line(line));
    }
}
