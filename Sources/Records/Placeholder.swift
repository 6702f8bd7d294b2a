import CArgon2
import CPostgres
import Crypto
import GRDB
import Law

