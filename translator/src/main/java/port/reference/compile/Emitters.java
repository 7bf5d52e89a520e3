package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ConstantDescs;

/// The parts that write one method together, each a family of nodes.
final class Emitters {
    final Method method;
    final Expressions expressions;
    final Operators operators;
    final Conversions conversions;
    final Conditions conditions;
    final Places places;
    final Assignments assignments;
    final Structs structs;
    final SplitStructs split;
    final Calls calls;
    final Statements statements;

    Emitters(Method method, Exits exits) {
        this.method = method;
        this.conversions = new Conversions(method);
        this.operators = new Operators(this);
        this.conditions = new Conditions(this);
        this.expressions = new Expressions(this);
        this.places = new Places(this);
        this.assignments = new Assignments(this);
        this.structs = new Structs(this);
        this.split = new SplitStructs(this);
        this.calls = new Calls(this);
        this.statements = new Statements(this, exits);
    }

    /// The body of a constructor without parameters.
    static void defaultConstructor(CodeBuilder code) {
        code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_();
    }
}
