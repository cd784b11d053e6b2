/* SPDX-License-Identifier: Apache-2.0 */
/* The books of a depot: records with names, copied, compared and changed by small procedures that
   share global variables, as code of operating systems and compilers does. */
#include "rt.h"
#ifndef N
#define N 100000
#endif

/* Procedures stay procedures. */
#define APART __attribute__((noinline, noclone))

enum kind { LETTER, PARCEL, CRATE, RETURNED };

struct record {
  struct record *next;
  enum kind kind;
  int weight;
  int bay;
  char name[32];
};

#define RECORDS 8
#define BAYS 8

static struct record records[RECORDS];
static struct record *spare;
static struct record *books; /* in the order of names */
static struct record last;   /* a copy of what left last */
static int kept;
static int stock[BAYS][BAYS]; /* by bay and kind of goods, with sums at the borders */
static int is_late;
static char clerk = 'A';

static const char *const labels[] = {
  "NORTHERN DEPOT, GATE 1, NO. 000",
  "NORTHERN DEPOT, GATE 2, NO. 000",
  "NORTHERN DEPOT, QUAY 7, NO. 000",
  "SOUTHERN DEPOT, GATE 1, NO. 000",
};

APART static void open_books(void) {
  books = spare = 0;
  kept = 0;
  for (int i = 0; i < RECORDS; i++) {
    records[i].next = spare;
    spare = &records[i];
  }
}

/* Writes the last three digits of a name, in base 8. */
APART static void number(char *name, unsigned value) {
  for (int at = 30; at > 27; at--) {
    name[at] = '0' + (value & 7);
    value >>= 3;
  }
}

APART static enum kind kind_of(int weight) {
  if (weight < 4) return LETTER;
  if (weight < 40) return is_late ? RETURNED : PARCEL;
  return CRATE;
}

APART static void fee(enum kind kind, int weight, int *result) {
  switch (kind) {
    case LETTER: *result = 1; break;
    case PARCEL: *result = weight + 2; break;
    case CRATE: *result = (weight << 1) + 9; break;
    case RETURNED: *result = is_late ? 0 : weight; break;
  }
}

APART static void shelve(int table[BAYS][BAYS], int bay, enum kind kind, int by) {
  table[bay][kind] += by;
  table[bay][BAYS - 1] += by;
  table[BAYS - 1][kind] += by;
}

APART static int is_before(const struct record *one, const struct record *other) {
  int order = strcmp(one->name, other->name);
  if (order == 0) return one->weight < other->weight;
  return order < 0;
}

APART static void enter(struct record *record) {
  struct record **place = &books;
  while (*place && is_before(*place, record)) place = &(*place)->next;
  record->next = *place;
  *place = record;
  kept++;
}

APART static struct record *arrive(const char *label, unsigned value) {
  struct record *record = spare;
  spare = record->next;
  strcpy(record->name, label);
  number(record->name, value);
  record->weight = value >> 3 & 63;
  record->bay = value % (BAYS - 1);
  record->kind = kind_of(record->weight);
  return record;
}

/* Takes out the first record, or the one behind it if the first is the last one's namesake. */
APART static void leave(void) {
  struct record **place = &books;
  if (books->next && strcmp(books->name, last.name) == 0) place = &books->next;
  struct record *record = *place;
  last = *record;
  *place = record->next;
  record->next = spare;
  spare = record;
  kept--;
}

APART static void change_clerk(int *count) {
  clerk = clerk == 'Z' ? 'A' : clerk + 1;
  is_late = clerk > 'T';
  ++*count;
}

int work(void) {
  uint32_t random = 2463534242u, sum = 0;
  int clerks = 0;
  open_books();
  for (int n = 0; n < N; n++) {
    random = random * 1664525u + 1013904223u;
    struct record *record = arrive(labels[random >> 30], random >> 12);
    int price;
    fee(record->kind, record->weight, &price);
    shelve(stock, record->bay, record->kind, 1);
    enter(record);
    if (kept == RECORDS / 2) {
      leave();
      shelve(stock, last.bay, last.kind, -1);
      sum += last.weight + last.name[30];
    }
    if ((n & 15) == 0) change_clerk(&clerks);
    sum = sum * 31 + price + clerk;
  }
  return sum + stock[BAYS - 1][PARCEL] + clerks;
}
