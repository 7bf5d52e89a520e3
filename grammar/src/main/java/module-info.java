/// The front end: source files, diagnostics, the preprocessor, and the CUDA C++ syntax tree.
module port.grammar {
    requires org.antlr.antlr4.runtime;

    exports port.source;
    exports port.diagnostic;
    exports port.preprocess;
    exports port.syntax;
}
