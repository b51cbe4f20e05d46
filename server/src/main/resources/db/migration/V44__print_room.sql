-- What the print room asks: batches that are not mailed, those that were, and the letters of one.
create index print_batch_not_mailed on print_batch (made_at) where mailed_on is null;
create index print_batch_mailed on print_batch (mailed_on desc, made_at desc) where mailed_on is not null;
create index letter_delivery_batch on letter_delivery (batch) where batch is not null;
