#pragma once

/// The page of the simulated number: UTF-8, not ended by a zero.
const unsigned char *porfin_page_simulated(void);
unsigned long porfin_page_simulated_length(void);
