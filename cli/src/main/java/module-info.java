/// The command line: commands, configuration and renderings of the report.
module port.cli {
    requires port.translator;
    requires info.picocli;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires java.xml;
    requires org.eclipse.jgit;

    exports port.cache;
    exports port.cli;
    exports port.gate;
    exports port.merge;
    exports port.report;
    exports port.report.render;
    exports port.revision;

    opens port.cli to
            info.picocli;
    opens port.cache to
            com.fasterxml.jackson.databind;
    opens port.report to
            com.fasterxml.jackson.databind;
}
