/// What the launcher does to the classes that it starts, once, so that they start sooner.
///
/// In: the jars that were built and those they need. Out: the same jars, whose classes do the same. Depends on nothing else of `port`.
package port.startup;
