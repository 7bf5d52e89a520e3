/// Reads the command lines of compilers, wherever a build file has them from.
///
/// In: a command as a shell would read it. Out: what of it decides how a unit is read. Depends on nothing.
package port.project.command;
