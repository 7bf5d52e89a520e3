#pragma once
#include <errno.h>
namespace std {
enum class errc {
  operation_not_permitted = EPERM, no_such_file_or_directory = ENOENT, no_such_process = ESRCH, interrupted = EINTR, io_error = EIO,
  argument_list_too_long = E2BIG, bad_file_descriptor = EBADF, no_child_process = ECHILD, resource_unavailable_try_again = EAGAIN,
  operation_would_block = EAGAIN, not_enough_memory = ENOMEM, permission_denied = EACCES, bad_address = EFAULT, device_or_resource_busy = EBUSY,
  file_exists = EEXIST, not_a_directory = ENOTDIR, is_a_directory = EISDIR, invalid_argument = EINVAL, too_many_files_open = EMFILE,
  file_too_large = EFBIG, no_space_on_device = ENOSPC, invalid_seek = ESPIPE, read_only_file_system = EROFS, broken_pipe = EPIPE,
  argument_out_of_domain = EDOM, result_out_of_range = ERANGE, resource_deadlock_would_occur = EDEADLK, function_not_supported = ENOSYS,
  directory_not_empty = ENOTEMPTY, value_too_large = EOVERFLOW, not_supported = ENOTSUP, timed_out = ETIMEDOUT, operation_canceled = ECANCELED
};
}
