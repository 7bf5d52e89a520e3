/// From syntax to IR to Java, the reference engine, and the comparison of the two executions.
module port.translator {
    requires transitive port.grammar;
    requires transitive port.runtime;
    requires java.compiler;
    requires com.fasterxml.jackson.databind;

    exports port.cuda;
    exports port.ir;
    exports port.lower;
    exports port.reference;
    exports port.reference.check;
    exports port.reference.coverage;
    exports port.reference.launch;
    exports port.reference.process;
    exports port.project;
    exports port.translate;
    exports port.rewrite;
    exports port.emit;
    exports port.verify;
    exports port.verify.invent;
    exports port.verify.trace;
}
