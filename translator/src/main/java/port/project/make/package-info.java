/// Reads makefiles as far as they can be read without running anything: variables, functions of text, conditions and rules.
///
/// In: a makefile. Out: the flags of its compilers and the sources that it names. Depends on `port.project.command` alone.
package port.project.make;
