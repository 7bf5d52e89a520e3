package port.verify;

/// What an engine has come to where its device memory is compared.
sealed interface Meeting permits LaunchEvent, Release {}
