// The wall clock of a program, moved by as many seconds as a file says (8 bytes, this machine's order).
// Timers run on as they did: that is what a machine which slept, or whose clock was set, looks like.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *moved;

// The C library's own. A clock read without them costs a call of the kernel, and browsers read theirs all the time.
static int (*read_clock)(clockid_t, struct timespec *);
static int (*wait_condition)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
static int (*wait_semaphore)(sem_t *, const struct timespec *);

static void *own(const char *name, const char *version) {
  void *found = dlvsym(RTLD_NEXT, name, version);
  return found ? found : dlsym(RTLD_NEXT, name);
}

// Mapped before any sandbox closes: what is written to the file is seen by every process at once.
__attribute__((constructor)) static void begin(void) {
  // On x86-64 a condition's wait of 2.2.5 is another one than that of today (man 7 pthreads, dlvsym).
  wait_condition = own("pthread_cond_timedwait", "GLIBC_2.3.2");
  wait_semaphore = dlsym(RTLD_NEXT, "sem_timedwait");
  read_clock = dlsym(RTLD_NEXT, "clock_gettime");
  const char *path = getenv("MOVED_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *map = mmap(NULL, sizeof *moved, PROT_READ, MAP_SHARED, file, 0);
  if (map != MAP_FAILED) moved = map;
  close(file);
}

int clock_gettime(clockid_t id, struct timespec *at) {
  int failed = read_clock ? read_clock(id, at) : (int)syscall(SYS_clock_gettime, id, at);
  if (!failed && moved && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) at->tv_sec += *moved;
  return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  (void)zone;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}

// A deadline was reckoned by the moved clock; the kernel goes by its own. Taken as it is it would lie in the past,
// and the program would wait in a circle. Deadlines by the time since the start are small numbers and stay.
static struct timespec unmoved(const struct timespec *until) {
  struct timespec at = *until;
  if (moved && at.tv_sec > 500000000) at.tv_sec -= *moved;
  return at;
}

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  struct timespec at = unmoved(until);
  return wait_condition(condition, mutex, &at);
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until) {
  struct timespec at = unmoved(until);
  return wait_semaphore(semaphore, &at);
}
