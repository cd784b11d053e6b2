// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a call of the guest failed; raw values are Linux's error numbers.
///
/// Source: Linux asm-generic/errno-base.h and errno.h.
package enum GuestError: Int32, Error {
  case notPermitted = 1
  case missing = 2
  case inputOutput = 5
  case badDescriptor = 9
  case outOfMemory = 12
  case noAccess = 13
  case badAddress = 14
  case exists = 17
  case otherDevice = 18
  case notADirectory = 20
  case isADirectory = 21
  case invalid = 22
  case tooManyFiles = 24
  case fileTooLarge = 27
  case noSpace = 28
  case cannotSeek = 29
  case readOnly = 30
  /// The console broke, which ends the run; the guest never sees it.
  case lostOutput = 32
  case nameTooLong = 36
  case notImplemented = 38
  case isALink = 40
  case overflow = 75

  /// What a Linux system call returns for it.
  var result: UInt32 { UInt32(bitPattern: -rawValue) }

  /// The host's `errno` after a call failed, whose numbers need not be Linux's.
  static var ofHost: GuestError {
    switch errno {
    case EPERM: .notPermitted
    case ENOENT: .missing
    case EBADF: .badDescriptor
    case EACCES: .noAccess
    case EEXIST: .exists
    case EXDEV: .otherDevice
    case ENOTDIR: .notADirectory
    case EISDIR: .isADirectory
    case EINVAL: .invalid
    case EMFILE, ENFILE: .tooManyFiles
    case EFBIG: .fileTooLarge
    case ENOSPC, EDQUOT: .noSpace
    case ESPIPE: .cannotSeek
    case EROFS: .readOnly
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .isALink
    case EOVERFLOW: .overflow
    default: .inputOutput
    }
  }
}
