/// The command line: commands, configuration and renderings of the report.
module port.cli {
    requires port.translator;
    requires info.picocli;
    requires com.fasterxml.jackson.databind;
}
