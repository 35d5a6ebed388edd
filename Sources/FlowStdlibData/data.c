// Made by `make generate` from the files of stdlib/; Tests/TidyTests compares.
#include "FlowStdlibData.h"

static const unsigned char module_1[] = {
#embed "../../stdlib/address.flow" suffix(,)
  0};
static const unsigned char module_2[] = {
#embed "../../stdlib/appointment.flow" suffix(,)
  0};
static const unsigned char module_3[] = {
#embed "../../stdlib/confirm.flow" suffix(,)
  0};
static const unsigned char module_4[] = {
#embed "../../stdlib/consent.flow" suffix(,)
  0};
static const unsigned char module_5[] = {
#embed "../../stdlib/documents.flow" suffix(,)
  0};
static const unsigned char module_6[] = {
#embed "../../stdlib/greeting.flow" suffix(,)
  0};
static const unsigned char module_7[] = {
#embed "../../stdlib/hours.flow" suffix(,)
  0};
static const unsigned char module_8[] = {
#embed "../../stdlib/person.flow" suffix(,)
  0};
static const unsigned char module_9[] = {
#embed "../../stdlib/pix.flow" suffix(,)
  0};
static const unsigned char module_10[] = {
#embed "../../stdlib/prelude/ai.flow" suffix(,)
  0};
static const unsigned char module_11[] = {
#embed "../../stdlib/prelude/builtins.flow" suffix(,)
  0};
static const unsigned char module_12[] = {
#embed "../../stdlib/prelude/calendar.flow" suffix(,)
  0};
static const unsigned char module_13[] = {
#embed "../../stdlib/prelude/contact.flow" suffix(,)
  0};
static const unsigned char module_14[] = {
#embed "../../stdlib/prelude/crm.flow" suffix(,)
  0};
static const unsigned char module_15[] = {
#embed "../../stdlib/prelude/holidays.flow" suffix(,)
  0};
static const unsigned char module_16[] = {
#embed "../../stdlib/prelude/http.flow" suffix(,)
  0};
static const unsigned char module_17[] = {
#embed "../../stdlib/prelude/knowledge.flow" suffix(,)
  0};
static const unsigned char module_18[] = {
#embed "../../stdlib/prelude/media.flow" suffix(,)
  0};
static const unsigned char module_19[] = {
#embed "../../stdlib/prelude/payment.flow" suffix(,)
  0};
static const unsigned char module_20[] = {
#embed "../../stdlib/prelude/places.flow" suffix(,)
  0};
static const unsigned char module_21[] = {
#embed "../../stdlib/prelude/team.flow" suffix(,)
  0};
static const unsigned char module_22[] = {
#embed "../../stdlib/prelude/tracking.flow" suffix(,)
  0};
static const unsigned char module_23[] = {
#embed "../../stdlib/prices.flow" suffix(,)
  0};
static const unsigned char module_24[] = {
#embed "../../stdlib/survey.flow" suffix(,)
  0};
static const unsigned char module_25[] = {
#embed "../../stdlib/templates.flow" suffix(,)
  0};

static const struct flow_stdlib_module modules[] = {
  {"address.flow", module_1, sizeof module_1 - 1},
  {"appointment.flow", module_2, sizeof module_2 - 1},
  {"confirm.flow", module_3, sizeof module_3 - 1},
  {"consent.flow", module_4, sizeof module_4 - 1},
  {"documents.flow", module_5, sizeof module_5 - 1},
  {"greeting.flow", module_6, sizeof module_6 - 1},
  {"hours.flow", module_7, sizeof module_7 - 1},
  {"person.flow", module_8, sizeof module_8 - 1},
  {"pix.flow", module_9, sizeof module_9 - 1},
  {"prelude/ai.flow", module_10, sizeof module_10 - 1},
  {"prelude/builtins.flow", module_11, sizeof module_11 - 1},
  {"prelude/calendar.flow", module_12, sizeof module_12 - 1},
  {"prelude/contact.flow", module_13, sizeof module_13 - 1},
  {"prelude/crm.flow", module_14, sizeof module_14 - 1},
  {"prelude/holidays.flow", module_15, sizeof module_15 - 1},
  {"prelude/http.flow", module_16, sizeof module_16 - 1},
  {"prelude/knowledge.flow", module_17, sizeof module_17 - 1},
  {"prelude/media.flow", module_18, sizeof module_18 - 1},
  {"prelude/payment.flow", module_19, sizeof module_19 - 1},
  {"prelude/places.flow", module_20, sizeof module_20 - 1},
  {"prelude/team.flow", module_21, sizeof module_21 - 1},
  {"prelude/tracking.flow", module_22, sizeof module_22 - 1},
  {"prices.flow", module_23, sizeof module_23 - 1},
  {"survey.flow", module_24, sizeof module_24 - 1},
  {"templates.flow", module_25, sizeof module_25 - 1},
  {0, 0, 0}};

const struct flow_stdlib_module *flow_stdlib_modules(void) { return modules; }

unsigned long flow_stdlib_count(void) { return sizeof modules / sizeof *modules - 1; }
