localparam [31:0] ANSWER = 32'd42;
