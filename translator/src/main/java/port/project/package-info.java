/// Which programs a source tree holds, and which files each is made of.
///
/// In: paths as a user names them. Out: [port.project.Discovery]. Sources are looked at with a few regular expressions, not parsed:
/// what counts is where a `main` is, and who includes whom. What a build file says goes before. Depends on `port.source` and `port.diagnostic`.
package port.project;
