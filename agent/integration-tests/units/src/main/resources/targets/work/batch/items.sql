CREATE TABLE item(id BIGINT PRIMARY KEY, name VARCHAR(40), owner VARCHAR(40));
INSERT INTO item SELECT 80000 + x * 71, 'item ' || x, 'owner ' || x FROM SYSTEM_RANGE(1, 30);
CREATE TABLE loaded(name VARCHAR(40));
